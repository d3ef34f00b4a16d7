/** The first three stages, as every shipped plan has them: look back, watch, find out what is true, and bring it to senior management. */
import type { Limit } from '../../rules/pack.ts'
import { company, item, law, m20, title, within, withinAfter, type WrittenStep } from './writing.ts'

export const lookBack = (limit: Limit): WrittenStep => company('lookBack', title('查看同类投诉和过往舆情', '查看同類投訴和過往輿情', 'Look at like complaints and earlier incidents'), {
  role: 'officer', ...within(limit),
  how: '在“案件”里按产品、网点、投诉原因和人员检索近十二个月的投诉、监管转办和诉讼；在“舆情”里查看过往事件。已有苗头而未处理的，写入备注，供分级和复盘使用。',
  checklist: [
    item('sameProduct', '同一产品或条款的投诉', '同一商品或條款的投訴', 'Complaints about the same product or term'),
    item('sameOutlet', '同一网点或人员的投诉', '同一網點或人員的投訴', 'Complaints about the same outlet or person'),
    item('forwarded', '未办结的监管转办和诉讼', '未辦結的監管轉辦和訴訟', 'Referrals and lawsuits still open'),
    item('earlier', '过往报道和舆情事件', '過往報導和輿情事件', 'Earlier reports and incidents'),
  ],
})

export const linkCases = (limit: Limit): WrittenStep => company('linkCases', title('关联投诉案件', '關聯投訴案件', 'Link the complaints'), {
  role: 'officer', fulfilledBy: 'cases', ...within(limit),
  how: '把涉及的投诉案件关联到本事件；尚未登记的先登记。确无投诉案件的，跳过本步骤并写明核查经过。',
})

export const keepClocks: WrittenStep = law('keepClocks', title('关联投诉按原时限处理和告知', '關聯投訴按原時限處理和告知', 'Linked complaints keep their own time limits'), m20('18'), {
  role: 'supervisor', how: '舆情处置不中止、不延长投诉处理时限。逐件核对时限和经办人，临近到期的先办。',
  checklist: [
    item('checked', '已逐件核对关联投诉的时限', '已逐件核對關聯投訴的時限', 'The limit of each linked complaint was checked'),
    item('handlers', '经办人已声明无直接利益关系', '經辦人已聲明無直接利益關係', 'Each handler has declared no direct interest'),
  ],
})

export const capture = (limit: Limit, how: string): WrittenStep => company('capture', title('固定证据', '固定證據', 'Secure the evidence'), { role: 'officer', fulfilledBy: 'posts', ...within(limit), how })
export const capturePages = '逐条保存网址、账号、发布时间、正文和截图或 PDF，上传为本事件的证据；系统记录哈希值和取证时间。内容可能删除的先截图后登记，必要时联系公证处。'

export const watch = (limit: Limit, frequency: string): WrittenStep => company('watch', title('建立专项监测', '建立專項監測', 'Watch it closely'), {
  role: 'officer', ...within(limit), how: `确定关键词、平台和值班人。${frequency}每次把转发、评论、阅读数记入“传播”，出现新平台、新当事人或媒体介入时立即告知主管。`,
  checklist: [
    item('keywords', '关键词已确定', '關鍵字已確定', 'Keywords are set'), item('platforms', '平台和账号清单已列出', '平台和帳號清單已列出', 'Platforms and accounts are listed'),
    item('duty', '值班人和联系方式已通知', '值班人和聯絡方式已通知', 'Who is on duty is known'),
  ],
})

/** Later steps depend on its answer. */
export const facts = (limit: Limit): WrittenStep => company('facts', title('核实事实与责任', '查明事實與責任', 'Establish facts and responsibility'), {
  role: 'supervisor', ...within(limit),
  how: '调取保单、录音录像、系统记录和经办人说明，形成时间线；对照网上说法逐条列明属实、不属实和尚未查清。只写查明的事实，不作推测。期限内查不清的先按“双方说法不一”办理，查清后以备注补充并重新分级。',
  evidence: '核实材料：时间线、录音录像、系统记录或经办人说明',
  question: {
    title: title('核实结论', '查證結論', 'What was found'),
    answers: [
      item('founded', '属实或部分属实，公司有责任', '屬實或部分屬實，公司有責任', 'True, or partly true: the company is answerable'),
      item('disputed', '双方说法不一，需鉴定、调解或裁判', '雙方說法不一，需鑑定、調解或裁判', 'Disputed: appraisal, mediation or a court is needed'),
      item('unfounded', '不属实，有证据可澄清', '不屬實，有證據可澄清', 'Not true, and there is proof'),
    ],
  },
})

export const linked = (limit: Limit): WrittenStep => company('linked', title('排查关联地区和业务条线', '排查關聯地區和業務條線', 'Look for linked regions and business lines'), {
  role: 'supervisor', ...within(limit), how: '核查同一产品、渠道、合作方或人员在其他机构是否存在同样情形，是否可能跨地区、跨条线扩散，并更新事件的地区和险种。',
  question: {
    title: title('是否涉及其他机构或条线', '是否涉及其他機構或條線', 'Are other branches or lines concerned?'),
    answers: [item('yes', '涉及，已通知', '涉及，已通知', 'Yes, and they were told'), item('no', '不涉及', '不涉及', 'No')],
  },
})

export const assess = (limit: Limit): WrittenStep => company('assess', title('分级', '分級', 'Grade the incident'), {
  role: 'supervisor', fulfilledBy: 'assessment', ...within(limit), how: '按分级标准逐项选择性质、严重程度、传播速度、影响范围和发展趋势；与建议等级不同的写明理由。情况变化时重新分级，不改原来的记录。',
})
export const submit = (limit: Limit): WrittenStep => company('submit', title('提交高级管理层风险评估', '提交高級管理層風險評估', 'Submit to senior management'), {
  role: 'supervisor', fulfilledBy: 'submission', ...withinAfter('assess', limit), how: '写明建议的等级、预案、发言人和负责人，连同案件、帖文和传播情况一并提交。',
})
export const decide = (limit: Limit, role: 'manager' | 'hq' = 'manager'): WrittenStep => company('decide', title('高级管理层评估并决定', '高級管理層評估並決定', 'Senior management decides'), {
  role, fulfilledBy: 'decision', ...withinAfter('submit', limit), how: '确定等级、预案、发言人和负责人，写明批准人和意见。口头决定的当日补录。',
})
