import type { Translated } from '../translated.ts'
import type { hq as source } from '../zh-CN/hq.ts'

export const hq: Translated<typeof source> = {
  join: {
    title: '連線總公司', about: '連線後，這台工作站與總公司同步；斷網時照常工作。位址和一次性代碼由總公司管理員提供。', address: '總公司位址', addressExample: '例如 https://redress.example.com.tw', addressWrong: '位址要寫完整，例如 https://redress.example.com.tw',
    code: '一次性代碼', codeAbout: '只能用一次，逾期作廢；空格和大小寫不影響', codeWrong: '代碼至少 8 個字元，請照原樣輸入', device: '本機名稱', deviceAbout: '總公司憑名稱認出這台電腦，例如「台北 2 號機」', submit: '連線', busy: '正在連線…', done: '已連線{{company}}', failed: '沒有連線', again: '重新連線',
    state: '同步', seeSync: '開啟同步頁',
  },
  admin: {
    title: '總公司管理', about: '機構、人員、授權和工作站。變更寫入公司目錄，各機構同步後生效。', find: '尋找機構或人員', findAbout: '輸入名稱或機構代碼', none: '沒有相符的機構或人員。', more_other: '再列出 {{count}} 個',
    branches: '機構', branch: '機構', code: '機構代碼', above: '上級機構', topMost: '沒有（總公司直屬）', people: '人員', peopleCount_other: '{{count}} 人', addBranch: '新增機構', branchName: '機構名稱', changeBranch: '變更{{name}}', change: '變更', branchAdded: '已新增{{name}}', branchChanged: '已變更{{name}}', peopleOf: '{{name}}的人員',
    makeBranchCode: '取接入代碼', codeForBranch: '接入代碼', codeForBranchAbout: '用於一直單機使用的機構：連線後，它的機構、人員和案件一併接入',
    nobody: '還沒有人員。', addOfficer: '新增人員', addOfficerTo: '替{{name}}新增人員', addOfficerAbout: '新增後，取一次性代碼交給本人，在其工作站上連線總公司。', self: '（您）',
    makeCode: '取一次性代碼', makeCodeFor: '替{{name}}取一次性代碼', codeFor: '{{name}}的一次性代碼', codeAbout: '請當面或以電話告訴本人：新工作站首次開啟時選「加入總公司」輸入，已在使用的在「設定 · 連線總公司」裡輸入。只能連線一台工作站，{{at}} 前有效；離開此頁後不再顯示。', copyCode: '複製代碼', codeFailed: '沒有取到代碼',
    grants: '授權', grantsAbout: '准許人員在本機構以外的機構工作。上級機構的主管和負責人不需要授權。', noGrants: '沒有授權。', officer: '人員', inBranch: '在', role: '角色', term: '期限', from: '自', toOptional: '至（不填為長期）', termOpen: '{{from}} 起', termClosed: '{{from}} 至 {{to}}', grant: '授權', granted: '已授權{{name}}', withdraw: '收回', withdrawOf: '收回{{name}}在{{branch}}的授權', withdrawn: '已收回{{name}}的授權', toBeforeFrom: '截止日期早於開始日期',
    devices: '工作站', devicesAbout: '已連線總公司的工作站。停用後，它先上傳尚未上傳的內容，再清空本機資料。', noDevices: '還沒有工作站連線總公司。', device: '名稱', enrolled: '{{at}} 連線', lastContact: '最近聯繫', neverContacted: '還沒有', state: '狀態', inUse: '使用中', revoked: '已停用', lost: '已停用（遺失）', lostAsk: '電腦遺失或被竊', lostAbout: '不再接收它的任何內容，尚未上傳的也不接收。', revoke: '停用', revokeOf: '停用「{{name}}」', revokeAbout: '{{name}}的這台工作站下次聯繫時先上傳尚未上傳的內容，然後清空資料。不能撤銷；要再用須重新連線。', revokeDone: '已停用「{{name}}」', devicesFailed: '沒有讀到工作站名單',
  },
}
