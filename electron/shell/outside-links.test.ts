import { expect, it } from 'vitest'
import { mayOpenOutside } from './outside-links.ts'

it('lets the regulator and the law database out, over https', () => {
  expect(mayOpenOutside('https://www.nfra.gov.cn/cn/view/pages/index.html')).toBe(true)
  expect(mayOpenOutside('https://flk.npc.gov.cn/')).toBe(true)
})

const tricks = [
  'http://www.gov.cn/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'https://www.gov.cn.evil.example/', 'https://evil.example/www.gov.cn',
  'https://www.gov.cn@evil.example/', 'https://user:pass@www.gov.cn/', 'https://www.gov.cn:8443/', 'ftp://www.gov.cn/', '//www.gov.cn/', 'www.gov.cn',
  '', ' ', 'https://', 'https:///', 'smb://www.gov.cn/', 'ms-msdt:/id', 'vbscript:msgbox(1)', 'https://gov.cn/', 'https://WWW.GOV.CN.', '\\\\server\\share',
  'blob:https://www.gov.cn/x', 'view-source:https://www.gov.cn/', 'chrome://settings', 'about:blank', 'redress://app/', 'ws://www.gov.cn', 'wss://www.gov.cn',
  'https://www.nfra.gov.cn%2f@evil.example/', 'https://xn--www-gov-cn.example/', 'mailto:a@www.gov.cn', 'tel:12378', 'search-ms:query=x', 'calculator:',
]
it.each(tricks)('keeps %j inside', (address) => {
  expect(mayOpenOutside(address)).toBe(false)
})
