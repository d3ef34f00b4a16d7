/** The last entry that was written here is asked for with every look at the clock: among the hundred thousand of others it is not searched for. */
export const migration0005 = `
create index log_own on log (local_seq) where own = 1;
`
