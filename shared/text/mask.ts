export const maskName = (name: string): string => (name.length <= 1 ? '*' : name.length === 2 ? `${name[0]}*` : `${name[0]}${'*'.repeat(name.length - 2)}${name.at(-1)}`)
export const maskPhone = (phone: string): string => phone.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2')
export const maskIdentity = (identity: string): string => (identity.length <= 8 ? '*'.repeat(identity.length) : `${identity.slice(0, 4)}${'*'.repeat(identity.length - 8)}${identity.slice(-4)}`)
export const maskEmail = (email: string): string => email.replace(/^(.).*(@.*)$/, '$1***$2')
export const maskAddress = (address: string): string => `${address.slice(0, 6)}${'*'.repeat(Math.max(0, address.length - 6))}`
