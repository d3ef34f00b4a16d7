import type { Translated } from '../translated.ts'
import type { register as source } from '../zh-CN/register.ts'

export const register: Translated<typeof source> = {
  title: 'Register a complaint',
  lead: 'Tab goes on, Ctrl+Enter saves. What is unfinished is kept.',
  section: {
    incoming: 'Receipt', people: 'Parties', policies: 'Policies', matter: 'Request and facts', sorting: 'Classification', handling: 'Handling', attachments: 'Attachments',
  },
  save: 'Register',
  saved: 'Registered {{number}}',
  attachFailed: 'The case is registered, but the attachment “{{name}}” was not saved:',
  clear: 'Start again',
  restored: 'An unfinished registration was restored',
  paste: {
    title: 'Paste a message', label: 'Paste the whole message: name, telephone, identity, policy numbers, number plate and amount are taken from it', took: 'Taken',
    none: 'Nothing was recognised; the text was put into the facts', used: 'filled in', kept: 'left as it was',
    kind: { name: 'Name', phone: 'Phone', identity: 'Identity', policy: 'Policy', plate: 'Number plate', amount: 'Amount', date: 'Date' },
  },
  earlier: {
    title: 'Perhaps a repeated complaint', none: 'No case with the same identity, telephone, policy, number plate or name', hint: 'After registering, the case can be merged into the earlier one',
    waiting: 'Once a name, telephone, identity or policy number or a number plate is typed, cases that may be the same are listed here',
  },
  party: {
    nth: 'Party {{n}}', more: 'More: kind, address, e-mail', add: 'Add party', remove: 'Remove party {{n}}', kind: 'Kind', roles: 'Roles', authorityOf: { agent: 'Mandate', organisation: 'Represented by' },
  },
  policy: { nth: 'Policy {{n}}', number: 'Policy number', product: 'Product', add: 'Add policy', remove: 'Remove policy {{n}}' },
  check: {
    residentId: 'resident identity, born {{birthDate}}', creditCode: 'social credit code', hongKongMacauPermit: 'Hong Kong/Macau permit', taiwanPermit: 'Taiwan permit', passport: 'passport',
    identity: {
      length: 'wrong length: identity and credit codes have 18 characters', characters: 'characters that cannot be in it', region: 'the first two digits are no region', birthDate: 'no such date of birth',
      checksum: 'the check character does not fit; compare digit by digit', form: 'like no known document; please compare',
    },
    phone: { characters: 'characters that cannot be in it', length: 'wrong length', areaCode: 'area code missing or unknown', number: 'no such number range' },
    plateOf: {
      ordinary: 'ordinary plate', newEnergy: 'new-energy plate', trailer: 'trailer plate', learner: 'learner’s plate', police: 'police plate', crossBorder: 'cross-border plate',
      consulate: 'consular plate', embassy: 'embassy plate',
    },
    plate: { length: 'A plate has 7 characters, a new-energy one 8', province: 'The first character is a province', office: 'The second is the letter of the office', serial: 'No such serial; please check' },
    mobile: 'mobile', landline: 'landline', service: 'service number', notPersonal: 'a service number, not a person’s telephone: please check',
  },
  nobody: 'nobody yet',
  groupCount: 'Joint complainants (if two or more)',
}
