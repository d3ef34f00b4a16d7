export function ConferenceList() {
  return null
}
