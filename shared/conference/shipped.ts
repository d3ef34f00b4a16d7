/** The templates, proposal rules and table of authority that come with the product: 公司制度, to be edited by the company. */
import type { Convening, KeptTemplate, Template } from './convening.ts'
import type { Authority } from './commands.ts'
import type { ProposalRules } from './proposal.ts'

const title = (zhCN: string, zhTW: string, en: string) => ({ 'zh-CN': zhCN, 'zh-TW': zhTW, en })

const chair = { title: title('主持人', '主持人', 'Chair'), duty: 'chair', votes: true } as const
const recorder = { title: title('记录人', '記錄人', 'Recorder'), duty: 'recorder', votes: false } as const
const handler = { title: title('案件经办', '案件經辦', 'Case handler'), duty: 'adviser', votes: false } as const
const seat = (zhCN: string, zhTW: string, en: string) => ({ title: title(zhCN, zhTW, en), duty: 'member', votes: true }) as const
const adviser = (zhCN: string, zhTW: string, en: string) => ({ title: title(zhCN, zhTW, en), duty: 'adviser', votes: false }) as const
const claims = seat('理赔部', '理賠部', 'Claims')
const protection = seat('消保部', '消保部', 'Consumer protection')
const legal = seat('法律合规部', '法令遵循部', 'Legal and compliance')
const customerService = seat('客户服务部', '客戶服務部', 'Customer service')
const sales = seat('销售管理部', '業務管理部', 'Sales management')

const headings = [title('事实与争议焦点', '事實與爭議焦點', 'Facts and what is disputed'), title('各方意见', '各方意見', 'Opinions'), title('结论', '結論', 'Conclusion')]
const questions = {
  claims: [
    title('保险责任是否成立，依据哪一条款', '保險責任是否成立，依據哪一條款', 'Is the claim covered, and by which term?'),
    title('赔付金额如何核定', '理賠金額如何核定', 'How is the amount assessed?'),
    title('已做的工作为何没有解决争议', '已做的處理為何沒有解決爭議', 'Why has what was done not settled it?'),
  ],
  sales: [
    title('销售过程是否合规，有无回访和双录', '銷售過程是否合規，有無電訪與錄音錄影', 'Was the sale in order; are there the call-back and the recordings?'),
    title('是否退保退费，金额多少', '是否退保退費，金額多少', 'Is the premium refunded, and how much?'),
    title('对销售人员如何处理', '對業務人員如何處理', 'What follows for the seller?'),
  ],
  group: [
    title('诉求是否同一，能否统一答复', '訴求是否一致，能否統一答覆', 'Is the request the same for all; can one answer serve?'),
    title('代表人是谁，如何沟通', '代表人是誰，如何溝通', 'Who represents them, and how do we talk?'),
    title('是否启动舆情预案', '是否啟動輿情預案', 'Is a public-opinion plan started?'),
  ],
  referral: [
    title('监管转办要求和期限', '監理轉辦要求與期限', 'What does the regulator ask, and by when?'),
    title('处理意见及依据', '處理意見及依據', 'What is decided, and on what ground?'),
    title('答复和报告由谁办理', '答覆與報告由誰辦理', 'Who answers and who reports?'),
  ],
}

const templates: readonly Template[] = [
  { id: 'branch-claims', version: 1, title: title('理赔争议会商（机构）', '理賠爭議會商（機構）', 'Claims dispute (branch)'), kind: 'claims', durationMinutes: 60, itemMinutes: 20, quorum: { share: 2 / 3 }, seats: [chair, recorder, claims, protection, legal, handler], questions: questions.claims, headings },
  { id: 'branch-sales', version: 1, title: title('销售争议会商（机构）', '銷售爭議會商（機構）', 'Sales dispute (branch)'), kind: 'sales', durationMinutes: 60, itemMinutes: 20, quorum: { share: 2 / 3 }, seats: [chair, recorder, sales, protection, legal, handler], questions: questions.sales, headings },
  { id: 'branch-group', version: 1, title: title('群体投诉会商（机构）', '群體投訴會商（機構）', 'Group complaint (branch)'), kind: 'group', durationMinutes: 90, itemMinutes: 30, quorum: { share: 2 / 3 }, seats: [chair, recorder, protection, legal, customerService, seat('办公室（综合）', '行政管理部', 'Administration'), handler], questions: questions.group, headings },
  { id: 'branch-referral', version: 1, title: title('监管转办会商（机构）', '監理轉辦會商（機構）', 'Regulator referral (branch)'), kind: 'referral', durationMinutes: 60, itemMinutes: 20, quorum: { share: 2 / 3 }, seats: [chair, recorder, protection, legal, customerService, handler], questions: questions.referral, headings },
  { id: 'hq-claims', version: 1, title: title('重大理赔争议会商（总公司）', '重大理賠爭議會商（總公司）', 'Major claims dispute (head office)'), kind: 'claims', durationMinutes: 90, itemMinutes: 30, quorum: { count: 4 }, seats: [chair, recorder, claims, protection, legal, seat('精算部', '精算部', 'Actuarial'), adviser('医学或定损专家', '醫學或理算專家', 'Medical or loss expert')], questions: questions.claims, headings },
  { id: 'hq-referral', version: 1, title: title('监管转办会商（总公司）', '監理轉辦會商（總公司）', 'Regulator referral (head office)'), kind: 'referral', durationMinutes: 90, itemMinutes: 30, quorum: { count: 3 }, seats: [chair, recorder, protection, legal, customerService, adviser('分支机构负责人', '分支機構負責人', 'Branch manager')], questions: questions.referral, headings },
]

export const shippedTemplates: readonly KeptTemplate[] = templates.map((template) => ({ template }))

export const shippedProposalRules: ProposalRules = { reasons: ['repeat', 'extended', 'forwardedAgain', 'amount', 'incident', 'ladder'], amountFrom: 10_000_000 }

/** 主管 up to 5,000 yuan, 机构负责人 up to 100,000, 总公司 above. */
export const shippedAuthorities: readonly Authority[] = [{ role: 'supervisor', upTo: 500_000 }, { role: 'manager', upTo: 10_000_000 }, { role: 'hq' }]

export const shippedConvening: Convening = { rev: 0, templates: shippedTemplates, rules: shippedProposalRules, authorities: shippedAuthorities }
