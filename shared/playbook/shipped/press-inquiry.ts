/** 媒体采访应对: a journalist asks. Answered in time, by one person, with one approved text. */
import type { z } from 'zod'
import type { Plan, Template } from '../plan.ts'
import { followUps } from './cadence.ts'
import { assess, decide, facts, keepClocks, linkCases, linked, lookBack, submit } from './first-steps.ts'
import { upTheLine } from './ladders.ts'
import { accountability, file, finalReport, improve, initialReport, regulator, regulatorDraft, review } from './last-steps.ts'
import { reports } from './report-texts.ts'
import { apologise, brief, calm, noRetaliation, privacy, publish, rectify, respond, statement } from './response-steps.ts'
import { statements } from './statement-texts.ts'
import { company, companyRule, hours, item, minutes, officeDays, officeHours, stage, title, within, withinAfter, yesNo } from './writing.ts'

const texts: z.input<typeof Template>[] = [
  {
    id: 'pressAnswer', kind: 'statement', title: title('采访书面答复', '採訪書面答覆', 'Written answer to a journalist'),
    text: `关于“{{title}}”采访函的答复

〔媒体名称〕：

贵媒体就“{{title}}”的采访函收悉。现将有关情况答复如下：

一、〔采访问题一〕
〔答复：只写查明的事实；涉及个人信息、尚在调查或诉讼中的，写明不能答复的理由。〕

二、〔采访问题二〕
〔答复〕

我公司已采取的措施：
{{measures}}

请贵媒体在报道中完整、准确引用以上内容。如需进一步了解，请联系发言人{{spokesperson}}。

{{branch}}
{{date}}`,
  },
  {
    id: 'correctionRequest', kind: 'statement', title: title('报道更正函', '報導更正函', 'Request for a correction'),
    text: `关于请予更正有关报道的函

〔媒体名称〕：

贵媒体〔日期〕刊发的《〔标题〕》（网址：〔网址〕）中，以下内容与事实不符：

〔原文〕
事实是：〔事实〕。证明材料：〔附件名称〕。

请贵媒体核实后，在同一位置予以更正。我公司愿意提供进一步的材料并接受采访。

联系人：{{spokesperson}}

{{branch}}
{{date}}`,
  },
]

export const pressInquiry: z.input<typeof Plan> = {
  id: 'press-inquiry', version: 1, title: title('媒体采访应对预案', '媒體採訪應對預案', 'Plan for press inquiries'), fits: { platforms: ['newspaper', 'television', 'website'] }, source: companyRule,
  stages: [
    stage('beforehand', [
      company('inquiry', title('登记采访需求', '登記採訪需求', 'Record the inquiry'), {
        role: 'officer', fulfilledBy: 'contact', ...within(minutes(30)),
        how: '接到来电、来函、来访的人员不作实质答复，只记下媒体、记者姓名和联系方式、问题、截稿时间，告知会有专人回复。在“联系记录”中登记。',
      }),
      lookBack(hours(4)), linkCases(hours(2)), keepClocks,
    ]),
    stage('monitoring', [
      company('journalist', title('核实记者身份和媒体背景', '查證記者身分和媒體背景', 'Verify the journalist'), {
        role: 'officer', ...within(hours(1)), how: '请对方出示记者证或采访函，通过媒体公开电话核实；查看该媒体近期的同类报道。身份不能确认的按自媒体办理，不提供内部材料，但仍要礼貌回复。',
        question: {
          title: title('身份核实结果', '身分查證結果', 'Who is asking?'),
          answers: [
            item('press', '持证记者或正式采访函', '持證記者或正式採訪函', 'An accredited journalist or a formal letter'), item('other', '自媒体或其他人员', '自媒體或其他人員', 'A blogger or somebody else'),
            item('unverified', '无法核实', '無法查證', 'Not to be verified'),
          ],
        },
      }),
      company('published', title('查看是否已有报道', '查看是否已有報導', 'See whether it is out already'), {
        role: 'officer', ...within(hours(1)), how: '检索该媒体的报纸、网站、客户端和社交账号。已经刊发的保存网址和截图，作为本事件的证据。',
        question: yesNo(title('是否已经刊发', '是否已經刊發', 'Is it published already?')),
      }),
    ]),
    stage('grading', [facts(hours(8)), linked(hours(8)), assess(hours(2)), submit(minutes(30)), decide(hours(2))]),
    stage('response', [
      company('acknowledge', title('先行回复记者', '先行回覆記者', 'Reply first: received'), {
        role: 'supervisor', ...withinAfter('inquiry', hours(2)), how: '在截稿时间之前告知：已收到、由谁负责、何时书面答复。不说“无可奉告”，不打听消息来源，不以广告合作、删稿为条件。经过记入“联系记录”。',
        checklist: [item('told', '已告知何时答复', '已告知何時答覆', 'The time of the answer was given'), item('deadline', '已确认截稿时间', '已確認截稿時間', 'The deadline was confirmed')],
      }),
      company('questions', title('逐题拟定问答', '逐題擬定問答', 'Answer question by question'), {
        role: 'supervisor', approval: 'manager', ...withinAfter('facts', hours(2)), how: '把采访问题逐条列出，写明答复、依据和不能答复的理由，另备三到五个可能的追问。法律和业务部门会签后，由机构负责人批准。',
        evidence: '问答清单（含会签意见）',
      }),
      respond('decide', hours(1), 'manager'), statement(hours(3)), privacy, publish(hours(1)),
      company('interview', title('陪同采访并留存记录', '陪同採訪並留存紀錄', 'Accompany the interview and keep a record'), {
        role: 'manager', when: { answer: { step: 'journalist', is: 'press' } }, how: '只由批准的发言人受访，另派一人陪同并征得对方同意后录音。按批准的口径回答，不接受未约定的题目；不阻拦在公共区域的正常拍摄，不抢夺设备。不安排采访、只书面答复的，跳过并写明。',
        checklist: [item('one', '由批准的发言人受访', '由核准的發言人受訪', 'Only the approved spokesperson spoke'), item('recorded', '采访经过已记录', '採訪經過已記錄', 'The interview is on record')],
      }),
      brief('respond', hours(2)),
      company('accuracy', title('核对刊发内容', '核對刊發內容', 'Check what was published'), {
        role: 'supervisor', how: '刊发后两小时内逐句核对事实、数字和引语，保存网址和截图。尚未刊发的，在约定的刊发日核对。',
        question: {
          title: title('报道是否准确', '報導是否準確', 'Is the report accurate?'),
          answers: [item('yes', '准确，或没有刊发', '準確，或沒有刊發', 'Yes, or nothing was published'), item('no', '有不实内容', '有不實內容', 'Something in it is wrong')],
        },
      }),
      company('correction', title('请求更正', '請求更正', 'Ask for a correction'), {
        role: 'manager', ...withinAfter('accuracy', hours(4)), when: { answer: { step: 'accuracy', is: 'no' } }, how: '向编辑部提交更正函和证据，先沟通后发函；仍不更正的，由法律部门提出意见。不得以撤销广告、花钱删稿相要挟或交换。', evidence: '更正函和送达凭证',
      }),
      rectify(officeDays(7)), apologise(officeDays(2)), noRetaliation, calm('刊发后连续四十八小时没有新的媒体跟进'),
    ]),
    stage('reporting', [initialReport(hours(2), '机构负责人和总公司消保部、品牌宣传部门'), regulatorDraft(hours(2)), regulator, finalReport(officeDays(3))]),
    stage('accountability', [accountability(officeDays(15))]),
    stage('review', [
      company('press', title('更新媒体联系人', '更新媒體聯絡人', 'Keep the list of press contacts'), { role: 'officer', ...withinAfter('calm', officeHours(16)), how: '补充记者和编辑部的联系方式、沟通经过和承诺事项，供以后使用。' }),
      review(officeDays(10)), file(officeDays(15)), improve(officeDays(5)),
    ]),
  ],
  followUpEvery: followUps, ladders: upTheLine, templates: [...texts, ...statements, ...reports],
}
