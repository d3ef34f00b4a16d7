/** The sentences of an incident's printed documents. Terms come from shared/words, as on the screen. */
import type { Language } from '../../../shared/contract/acts.ts'

const zhCN = {
  initial: '舆情事件初报', followUp: '舆情事件续报', final: '舆情事件终报', riskAssessment: '舆情风险评估报告', review: '舆情事件评估复盘报告',
  drill: '【演练】本文件内容为应急演练，不是真实事件。',
  facts: '事件概况', body: '报告正文', unfilled: '以下各处尚无内容，报送前请补充：{places}', spread: '传播情况', cases: '关联案件', grading: '分级研判', gradingSum: '加权得分 {points} 分，按分值为{byPoints}', raised: '因“{value}”不低于{level}',
  overridden: '人工调整为{level}。理由：{reason}', proposal: '处置建议', decision: '高级管理层决定', statements: '声明与发布', contacts: '联络记录', decisions: '决策记录', run: '预案执行', stage: '阶段', step: '步骤', state: '状态', due: '期限', done: '完成',
  late: '逾期', evidence: '证据目录', hash: '校验值（SHA-256）', captured: '采集时间', source: '来源', reports: '信息报告', accountability: '考核问责', noOne: '经查，无须追责。', happened: '事件经过', rootCause: '根本原因', worked: '有效的做法', failed: '不足之处',
  actions: '整改措施', owner: '责任人', dueOn: '完成期限', result: '完成情况', open: '未完成', effect: '效果检查', effective: '整改有效', notEffective: '整改未见效', suggestions: '对预案的建议', conclusion: '结案意见', times: '响应用时', timeline: '处置经过',
  toStart: '发现至启动预案', toAssess: '发现至完成研判', toDecide: '发现至高管层决定', toFirstReport: '发现至初报', toFirstStatement: '发现至首次声明', toClose: '发现至结案', minutes: '{minutes} 分钟', hours: '{hours} 小时 {minutes} 分钟', days: '{days} 天 {hours} 小时',
  collected: '已收集帖文 {posts} 条；转发、评论、点赞合计 {engaged}；近 24 小时新增 {lastDay} 条，此前 24 小时 {dayBefore} 条。', noPosts: '未收集到网络帖文。', none: '无', level: '等级', number: '事件编号',
  manifest: '本压缩包由投诉工作站于 {at} 导出。hashes.txt 列出每个文件的 SHA-256 校验值；evidence 目录下的文件与采集时逐字节相同，其校验值写入处置记录，事后改动可以查出。',
  missing: '以下证据不在本机，未能装入：', packageName: '舆情事件材料',
}
export type IncidentTexts = typeof zhCN

const zhTW: IncidentTexts = {
  initial: '輿情事件初報', followUp: '輿情事件續報', final: '輿情事件終報', riskAssessment: '輿情風險評估報告', review: '輿情事件評估檢討報告',
  drill: '【演練】本文件內容為應變演練，並非真實事件。',
  facts: '事件概況', body: '報告本文', unfilled: '以下各處尚無內容，報送前請補齊：{places}', spread: '擴散情形', cases: '關聯案件', grading: '分級研判', gradingSum: '加權得分 {points} 分，依分數為{byPoints}', raised: '因「{value}」不低於{level}',
  overridden: '人工調整為{level}。理由：{reason}', proposal: '處置建議', decision: '高階管理層決定', statements: '聲明與發布', contacts: '聯絡紀錄', decisions: '決策紀錄', run: '預案執行', stage: '階段', step: '步驟', state: '狀態', due: '期限', done: '完成',
  late: '逾期', evidence: '證據目錄', hash: '校驗值（SHA-256）', captured: '擷取時間', source: '來源', reports: '資訊報告', accountability: '考核問責', noOne: '經查，毋須追責。', happened: '事件經過', rootCause: '根本原因', worked: '有效的作法', failed: '不足之處',
  actions: '改善措施', owner: '負責人', dueOn: '完成期限', result: '完成情形', open: '未完成', effect: '成效檢查', effective: '改善有效', notEffective: '改善未見成效', suggestions: '對預案的建議', conclusion: '結案意見', times: '應變用時', timeline: '處置經過',
  toStart: '發現至啟動預案', toAssess: '發現至完成研判', toDecide: '發現至高階管理層決定', toFirstReport: '發現至初報', toFirstStatement: '發現至首次聲明', toClose: '發現至結案', minutes: '{minutes} 分鐘', hours: '{hours} 小時 {minutes} 分鐘', days: '{days} 天 {hours} 小時',
  collected: '已蒐集貼文 {posts} 則；轉發、評論、按讚合計 {engaged}；近 24 小時新增 {lastDay} 則，之前 24 小時 {dayBefore} 則。', noPosts: '未蒐集到網路貼文。', none: '無', level: '等級', number: '事件編號',
  manifest: '本壓縮檔由投訴工作站於 {at} 匯出。hashes.txt 列出每個檔案的 SHA-256 校驗值；evidence 目錄下的檔案與擷取時逐位元組相同，其校驗值寫入處置紀錄，事後更動可以查出。',
  missing: '以下證據不在本機，未能裝入：', packageName: '輿情事件資料',
}

const en: IncidentTexts = {
  initial: 'Incident: first report', followUp: 'Incident: follow-up report', final: 'Incident: final report', riskAssessment: 'Public-opinion risk assessment', review: 'Incident: review',
  drill: '[DRILL] This document belongs to an exercise, not to a real incident.',
  facts: 'The incident', body: 'Report', unfilled: 'These places have nothing yet; fill them in before the report goes out: {places}', spread: 'Spread', cases: 'Linked cases', grading: 'Grading', gradingSum: '{points} weighted points: {byPoints}', raised: 'at least {level} because of “{value}”',
  overridden: 'Set to {level} by hand. Reason: {reason}', proposal: 'Proposal', decision: 'Decision of senior management', statements: 'Statements', contacts: 'Contacts', decisions: 'Decisions', run: 'Playbook', stage: 'Stage', step: 'Step', state: 'State', due: 'Due', done: 'Done',
  late: 'late', evidence: 'Evidence', hash: 'Hash (SHA-256)', captured: 'Captured', source: 'Source', reports: 'Reports', accountability: 'Accountability', noOne: 'Nobody is held to account.', happened: 'What happened', rootCause: 'Root cause', worked: 'What worked', failed: 'What did not',
  actions: 'Corrective actions', owner: 'Owner', dueOn: 'Due', result: 'Result', open: 'open', effect: 'Effect check', effective: 'Effective', notEffective: 'Not effective', suggestions: 'Suggestions for the playbook', conclusion: 'Conclusion', times: 'Response times', timeline: 'History',
  toStart: 'Noticed to plan begun', toAssess: 'Noticed to graded', toDecide: 'Noticed to decided', toFirstReport: 'Noticed to first report', toFirstStatement: 'Noticed to first statement', toClose: 'Noticed to closed', minutes: '{minutes} min', hours: '{hours} h {minutes} min', days: '{days} d {hours} h',
  collected: '{posts} posts collected; {engaged} reposts, comments and likes; {lastDay} new in the last 24 hours, {dayBefore} in the 24 hours before.', noPosts: 'No posts were collected.', none: 'none', level: 'Level', number: 'Number',
  manifest: 'Exported by the complaint workstation on {at}. hashes.txt lists the SHA-256 of every file; what lies under evidence is byte for byte what was captured, and its hash stands in the log, so that a later change shows.',
  missing: 'This evidence is not on this computer and could not be packed:', packageName: 'Incident file',
}

const all: Record<Language, IncidentTexts> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }
export const incidentTexts = (language: Language): IncidentTexts => all[language]
