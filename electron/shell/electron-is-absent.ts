/** Stands in for the electron module in unit tests: touching it is a mistake, and requiring the real one would start a download. */
throw new Error('the electron module was required outside Electron')
