/** A to Z, then AA: options are spoken of by their letter, in the room, on the wall and in the minutes. */
export function optionLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${optionLetter(Math.floor(index / 26) - 1)}${letter}`
}
