/** Which addresses may leave for the system's browser: https, on hosts of this list, without credentials or a port of its own. */
const allowedHosts: readonly string[] = ['www.nfra.gov.cn', 'www.gov.cn', 'flk.npc.gov.cn']

export function mayOpenOutside(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password, port } = new URL(address)
  return protocol === 'https:' && username === '' && password === '' && port === '' && allowedHosts.includes(hostname)
}
