import type { Translated } from '../translated.ts'
import type { incidentWords as source } from './zh-CN.ts'

export const incidentWords: Translated<typeof source> = {
  name: '輿情事件', drill: '演練', notGraded: '未分級',
  level: { general: '一般', larger: '較大', major: '重大', critical: '特別重大' },
  platform: {
    weibo: '微博', wechat: '微信', wechatChannels: '微信影音號', douyin: '抖音', kuaishou: '快手', xiaohongshu: '小紅書', bilibili: '嗶哩嗶哩', toutiao: '今日頭條', zhihu: '知乎', heimao: '黑貓投訴', forum: '論壇', newspaper: '報刊',
    television: '廣播電視', website: '網站', organisation: '其他組織', onSite: '現場', other: '其他',
  },
  postKind: { post: '貼文', repost: '轉發', comment: '留言', report: '報導', video: '影片' },
  contactKind: { journalist: '記者', regulator: '監管機關', organisation: '社會團體', platform: '平台', customer: '客戶', lawyer: '律師', other: '其他' },
  reportKind: { initial: '初報', followUp: '續報', final: '終報' },
  stage: { beforehand: '事前評估', monitoring: '監測預警', grading: '分級研判', response: '應變處置', reporting: '資訊通報', accountability: '考核究責', review: '評估檢討' },
  status: { open: '處置中', closed: '已結案', voided: '已作廢' },
  stepState: { waiting: '待前序', open: '待辦', toApprove: '待核准', done: '已完成', skipped: '已略過', notApplicable: '不適用' },
  fulfilment: {
    posts: '蒐集的證據', cases: '關聯的案件', assessment: '研判分級', submission: '提報高階主管', decision: '高階主管決定', statement: '核定的聲明', published: '發布的聲明', initialReport: '初報', followUpReport: '續報', finalReport: '終報',
    contact: '聯繫紀錄', accountability: '究責', review: '檢討',
  },
  entry: {
    open: '輿情立案', describe: '更正內容', linkCases: '關聯案件', unlinkCase: '取消關聯', assess: '研判分級', submit: '提報高階主管', decide: '高階主管決定', startRun: '啟動預案', moveRun: '更換預案版本', endRun: '結束預案',
    assignStep: '分派步驟', doStep: '辦理步驟', approveStep: '核准步驟', returnStep: '退回步驟', skipStep: '略過步驟', attach: '新增證據', voidAttachment: '作廢證據', report: '記錄通報', draftStatement: '草擬聲明',
    approveStatement: '核定聲明', returnStatement: '退回聲明', publishStatement: '記錄發布', recordContact: '聯繫紀錄', recordDecision: '登錄決策', reveal: '檢視號碼', note: '備註', holdAccountable: '究責', review: '檢討',
    finishAction: '改善完成', checkEffect: '成效檢核', suggest: '預案建議', close: '結案', reopen: '重新處置', void: '作廢',
  },
  field: {
    number: '編號', title: '標題', summary: '概述', noticedAt: '發現時間', platforms: '平台', regions: '涉及地區', lines: '涉及險種', cases: '關聯案件', caseId: '案件', drill: '演練', chosen: '研判', level: '等級', overrideReason: '調整理由', proposal: '處置建議',
    planId: '預案', plan: '預案', matrix: '分級標準', spokesperson: '發言人', owner: '主責人', opinion: '決定意見', stepId: '步驟', assignee: '承辦人', answer: '答覆', checked: '核對項目', evidence: '證據', capturedAt: '擷取時間', capturedUrl: '來源網址',
    postKey: '貼文', recipient: '通報對象', version: '版本', where: '發布管道', url: '網址', organisation: '單位', means: '聯絡方式', promised: '承諾事項', by: '決策人', text: '內容', remark: '備註', name: '姓名或檔名', kind: '類別', method: '方式', at: '時間', basis: '依據', findings: '認定', measures: '處理措施', none: '無須究責', happened: '事件經過',
    rootCause: '根本原因', worked: '有效的作法', failed: '不足之處', actions: '改善措施', effectCheckOn: '成效檢核日期', effective: '改善有效', conclusion: '結案意見', ownerName: '負責人', dueOn: '完成期限', posts: '貼文', source: '來源', measuredAt: '統計時間',
    figures: '傳播數據', key: '貼文', incident: '輿情事件', suggestionId: '建議', taken: '採納',
    parent: '上層貼文', publishedAt: '發布時間', platform: '平台', author: '發布者', reposts: '轉發', comments: '留言', likes: '按讚', views: '瀏覽',
  },
}
