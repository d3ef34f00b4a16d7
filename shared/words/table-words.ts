/** Headers and values of an exported table that no screen says: beside the handbook's words for fields, and read back by the importer. */
export const tableWords = {
  'zh-CN': { subCause: '二级原因', branch: '承办机构', repeat: '重复投诉', yes: '是' },
  'zh-TW': { subCause: '二級原因', branch: '承辦機構', repeat: '重複投訴', yes: '是' },
  en: { subCause: 'Subcause', branch: 'Handling branch', repeat: 'Repeat', yes: 'yes' },
} as const
