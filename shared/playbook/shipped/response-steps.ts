/** 应对处置: one voice, nothing personal in it, put right what was wrong, and only lawful means against what is not true. */
import type { Limit } from '../../rules/pack.ts'
import { c22, company, item, law, m20, title, within, withinAfter, yesNo, type WrittenStep } from './writing.ts'

export const team = (limit: Limit, role: 'supervisor' | 'manager' | 'hq', members: string): WrittenStep => company('team', title('成立处置小组', '成立處置小組', 'Form the response team'), {
  role, ...within(limit), how: `${members}明确各人分工、联络方式和交接时间；未经授权任何人不对外发言。`,
  checklist: [
    item('lead', '负责人已确定', '負責人已確定', 'Who leads is set'), item('spokesperson', '发言人已确定', '發言人已確定', 'The spokesperson is set'),
    item('handover', '轮值和交接时间已确定', '輪值和交接時間已確定', 'Shifts and handovers are set'),
  ],
})

export const customer = (limit: Limit): WrittenStep => company('customer', title('联系当事客户', '聯繫當事客戶', 'Speak with the customer'), {
  role: 'supervisor', ...within(limit), how: '由熟悉情况且有权限的人员联系，先听诉求，再说明已查明的事实、处理进度和下一次联系的时间。不以撤帖作为理赔或和解的条件，不索要删帖承诺。联系经过记入联系记录。',
  checklist: [
    item('identity', '已核实对方身份', '已核實對方身分', 'The caller’s identity was verified'), item('request', '诉求已复述确认', '訴求已複述確認', 'The request was repeated and confirmed'),
    item('next', '已约定下一次联系时间', '已約定下一次聯繫時間', 'The next contact is agreed'),
  ],
})

/** Whether anything is published is a decision of its own: silence can be right, but somebody has to choose it. */
export const respond = (after: string, limit: Limit, role: 'supervisor' | 'manager' | 'hq'): WrittenStep => company('respond', title('决定是否公开回应', '決定是否公開回應', 'Decide whether to answer in public'), {
  role, ...withinAfter(after, limit), how: '综合等级、传播趋势和事实查明的程度决定。不公开回应的也要备好统一口径；趋势变化后另作决定的，记入“决定记录”并照样办理声明的批准和发布。',
  question: yesNo(title('公开回应', '公開回應', 'Answer in public?')),
})

const answered = { when: { answer: { step: 'respond', is: 'yes' } } } as const

export const statement = (limit: Limit): WrittenStep => company('statement', title('拟定并批准统一口径', '擬定並核准統一口徑', 'Write and approve one statement'), {
  role: 'supervisor', fulfilledBy: 'statement', ...withinAfter('respond', limit), ...answered, how: '先期回应只说已知悉、正在核实、何时再告知；情况说明写查明的事实、公司责任、已采取的措施和联系方式。由起草人以外的主管以上人员批准，全渠道只用这一份。',
})
export const privacy: WrittenStep = law('privacy', title('对外文字核对个人信息', '對外文字核對個人資料', 'Check outgoing texts for personal data'), m20('22'), {
  role: 'supervisor', ...answered, how: '发布前逐句核对：不出现投诉人姓名、证件号、电话、保单号、病情、家庭情况等可识别本人的信息；截图须遮盖。',
  checklist: [
    item('texts', '正文中没有个人信息', '正文中沒有個人資料', 'No personal data in the text'), item('pictures', '配图和附件已遮盖', '配圖和附件已遮蓋', 'Pictures and attachments are masked'),
  ],
})
export const publish = (limit: Limit): WrittenStep => company('publish', title('发布并登记', '發布並登記', 'Publish and record it'), {
  role: 'officer', fulfilledBy: 'published', ...withinAfter('statement', limit), ...answered, how: '在批准的渠道发布，登记发布位置、网址和时间，并保存截图。发布后两小时内跟踪评论，出现新的问题报负责人。',
})

export const brief = (after: string, limit: Limit): WrittenStep => company('brief', title('向一线告知口径和转接方式', '向一線告知口徑和轉接方式', 'Tell the front line what to say'), {
  role: 'supervisor', ...withinAfter(after, limit), how: '通知客服热线、柜面、查勘和销售人员：可以怎么说、不说什么、转给谁。提醒员工不在个人账号评论、转发或争辩。',
  checklist: [item('hotline', '热线', '熱線', 'Hotline'), item('outlets', '柜面和网点', '櫃面和網點', 'Counters and outlets'), item('field', '查勘、理赔和销售人员', '查勘、理賠和業務人員', 'Assessors, claims and sales staff')],
})

const founded = { when: { answer: { step: 'facts', is: 'founded' } } } as const
const unfounded = { when: { answer: { step: 'facts', is: 'unfounded' } } } as const

export const rectify = (limit: Limit): WrittenStep => company('rectify', title('整改', '改正', 'Put it right'), {
  role: 'manager', ...withinAfter('facts', limit), ...founded, how: '先解决当事客户的问题，再处理同类情形：更正错误、赔付或退还、停止不当做法、通知受影响的客户。', evidence: '整改凭证：赔付或退还记录、更正后的文件、通知',
})
export const apologise = (limit: Limit): WrittenStep => company('apologise', title('致歉或更正', '致歉或更正', 'Apologise or correct'), {
  role: 'manager', ...withinAfter('facts', limit), ...founded, approval: 'manager', how: '公司有责任的，向客户当面或书面致歉；已公开的错误信息在同一渠道更正。写明由谁、以何种方式、何时完成。',
})
export const clarify = (limit: Limit): WrittenStep => company('clarify', title('向平台和账号澄清', '向平台和帳號澄清', 'Set it right with platform and author'), {
  role: 'supervisor', ...withinAfter('facts', limit), ...unfounded, how: '先与发布者沟通并提供证据，请其自行更正；不更正的，按平台规则提交投诉和证据。不得有偿删帖、雇用账号评论或泄露客户信息来“反击”。', evidence: '向平台或账号提交的材料和回执',
})
export const pursue = (limit: Limit): WrittenStep => company('pursue', title('依法追究恶意侵害', '依法追究惡意侵害', 'Pursue malicious harm lawfully'), {
  role: 'manager', ...withinAfter('facts', limit), ...unfounded, approval: 'hq', how: '仅针对捏造事实、敲诈勒索等恶意侵害：保全证据、法律部门出具意见，再决定发函、报案或起诉。客户如实反映问题、言辞激烈或多次投诉，都不属于恶意侵害。',
  question: yesNo(title('是否采取法律措施', '是否採取法律措施', 'Take legal measures?')),
})
export const noRetaliation: WrittenStep = law('noRetaliation', title('不因投诉对客户采取不利措施', '不因投訴對客戶採取不利措施', 'Nothing is done against a customer for complaining'), c22('28、37'), {
  role: 'manager', how: '核对本事件中的各项措施：不拒保、不加价、不拖延理赔、不在催收或续保上区别对待。',
  checklist: [item('measures', '已逐项核对，没有针对投诉人的不利措施', '已逐項核對，沒有針對投訴人的不利措施', 'Every measure was checked: none is aimed at a complainant')],
})

export const restore = (limit: Limit): WrittenStep => company('restore', title('修复声誉', '修復聲譽', 'Restore trust'), {
  role: 'manager', ...withinAfter('calm', limit), how: '回访当事客户和受影响客户，公开整改结果，向合作方和员工说明。以事实沟通，不做与事件无关的宣传冲淡。',
})
export const calm = (lull: string): WrittenStep => company('calm', title('确认舆情平息', '確認輿情平息', 'Confirm that it has calmed down'), {
  role: 'supervisor', how: `${lull}，且当事客户的诉求已有明确处理安排，由主管确认。之后又有反复的，重新分级，必要时再启动一次预案。`,
  checklist: [
    item('spread', '传播数据已回落', '傳播數據已回落', 'The figures have fallen'), item('noMedia', '没有媒体继续跟进', '沒有媒體繼續跟進', 'No media are following it any more'),
    item('customer', '客户诉求已有处理安排', '客戶訴求已有處理安排', 'The customer’s request is being dealt with'),
  ],
})
