/** The sentences of a conference's printed documents. Terms come from shared/words, as on the screen. */
import type { Language } from '../../../shared/contract/acts.ts'

const zhCN = {
  agenda: '会商议程', minutes: '会商纪要', basics: '会议概况', present: '出席', absent: '缺席', quorumText: '有表决权 {needed} 人以上到会方可议决，实到 {present} 人。', item: '议题{no}：{title}', questions: '待议问题',
  case: '案件情况', positions: '会前意见', similar: '同类已决案件', earlier: '以往会商', resolutions: '以往决议', discussion: '讨论情况', options: '备选方案', forSide: '赞成', againstSide: '反对', vote: '表决', carried: '通过：{option}',
  dissent: '保留意见', recused: '回避', resolved: '决议', postponed: '暂缓议决：{reason}', remarks: '其他事项', signatures: '签署', excused: '免签：{reason}', unsigned: '未签署', sealedAt: '封存时间', hash: '校验值（SHA-256）',
  draft: '【草稿】本纪要尚未封存。', correction: '第 {version} 版，更正理由：{reason}', masked: '个人信息已遮盖', planned: '计划时间', minutesLong: '{minutes} 分钟', none: '无', distributed: '分发', material: '材料', notHere: '案件不在本机。',
  signedOn: '{at} 签署', by: '决定人', until: '完成期限', lookBack: '回看日期', owner: '责任人', amount: '金额', tried: '已做的工作',
}
export type ConferenceTexts = typeof zhCN

const zhTW: ConferenceTexts = {
  agenda: '會商議程', minutes: '會商紀要', basics: '會議概況', present: '出席', absent: '缺席', quorumText: '有表決權 {needed} 人以上到會始得議決，實到 {present} 人。', item: '議題{no}：{title}', questions: '待議問題',
  case: '案件情形', positions: '會前意見', similar: '同類已決案件', earlier: '以往會商', resolutions: '以往決議', discussion: '討論情形', options: '備選方案', forSide: '贊成', againstSide: '反對', vote: '表決', carried: '通過：{option}',
  dissent: '保留意見', recused: '迴避', resolved: '決議', postponed: '暫緩議決：{reason}', remarks: '其他事項', signatures: '簽署', excused: '免簽：{reason}', unsigned: '未簽署', sealedAt: '封存時間', hash: '驗證值（SHA-256）',
  draft: '【草稿】本紀要尚未封存。', correction: '第 {version} 版，更正理由：{reason}', masked: '個人資料已遮蔽', planned: '預計時間', minutesLong: '{minutes} 分鐘', none: '無', distributed: '分發', material: '資料', notHere: '案件不在本機。',
  signedOn: '{at} 簽署', by: '決定人', until: '完成期限', lookBack: '回看日期', owner: '負責人', amount: '金額', tried: '已做的處理',
}

const en: ConferenceTexts = {
  agenda: 'Agenda of a case conference', minutes: 'Minutes of a case conference', basics: 'The meeting', present: 'Present', absent: 'Absent', quorumText: '{needed} of those who vote have to be there; {present} were.', item: 'Item {no}: {title}', questions: 'To be decided',
  case: 'The case', positions: 'Positions beforehand', similar: 'Decided cases like it', earlier: 'Earlier conferences', resolutions: 'Earlier resolutions', discussion: 'Discussion', options: 'Options', forSide: 'For', againstSide: 'Against', vote: 'Vote', carried: 'Carried: {option}',
  dissent: 'Dissent', recused: 'Recused', resolved: 'Resolutions', postponed: 'Postponed: {reason}', remarks: 'Other matters', signatures: 'Signatures', excused: 'Excused: {reason}', unsigned: 'Not signed', sealedAt: 'Sealed', hash: 'Hash (SHA-256)',
  draft: 'DRAFT: these minutes are not sealed.', correction: 'Version {version}, corrected because: {reason}', masked: 'Personal data masked', planned: 'Time planned', minutesLong: '{minutes} minutes', none: 'None', distributed: 'Distributed to', material: 'Material', notHere: 'The case is not on this workstation.',
  signedOn: 'signed {at}', by: 'Decided by', until: 'Due', lookBack: 'Look back', owner: 'Owner', amount: 'Amount', tried: 'What was tried',
}

const all: Record<Language, ConferenceTexts> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }
export const conferenceTexts = (language: Language): ConferenceTexts => all[language]
