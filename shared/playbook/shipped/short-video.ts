/** 短视频平台: it spreads in hours and may be gone the next morning. Seen whole, kept as a recording, answered where it stands. */
import type { z } from 'zod'
import type { Plan, Template } from '../plan.ts'
import { followUps } from './cadence.ts'
import { assess, capture, decide, facts, keepClocks, linkCases, linked, lookBack, submit, watch } from './first-steps.ts'
import { upTheLineFast } from './ladders.ts'
import { accountability, file, finalReport, improve, initialReport, regulator, regulatorDraft, review } from './last-steps.ts'
import { reports } from './report-texts.ts'
import { apologise, brief, calm, clarify, customer, noRetaliation, privacy, publish, pursue, rectify, respond, statement } from './response-steps.ts'
import { statements } from './statement-texts.ts'
import { company, companyRule, hours, item, minutes, officeDays, stage, title, within, withinAfter } from './writing.ts'

const texts: z.input<typeof Template>[] = [
  {
    id: 'officialComment', kind: 'statement', title: title('官方账号评论', '官方帳號留言', 'Comment by the official account'),
    text: `您好，我们是{{branch}}。已看到您反映的情况，正在核实，会有专人在今天与您联系。为保护您的个人信息，请不要在评论区留下证件号、电话或保单号，可以通过私信或〔客服电话〕与我们联系。`,
  },
  {
    id: 'platformReport', kind: 'statement', title: title('平台投诉材料', '平台檢舉材料', 'Complaint to the platform'),
    text: `致{{platforms}}：

以下视频中的部分内容与事实不符，已对我公司造成损害，请按平台规则核实处理。

视频网址：〔网址〕
发布账号：〔账号〕
发布时间：〔时间〕

不实内容：〔逐条列明时间点、原话〕
事实和证据：〔逐条列明，证据作为附件，已遮盖客户的个人信息〕

我公司的请求：〔标注、更正、限制传播或其他〕。对其中属于客户亲身经历和评价的内容，我公司不要求处理。

联系人：{{spokesperson}}
{{branch}}
{{date}}`,
  },
]

export const shortVideo: z.input<typeof Plan> = {
  id: 'short-video', version: 1, title: title('短视频舆情预案', '短影音輿情預案', 'Plan for short videos'), fits: { platforms: ['douyin', 'kuaishou', 'xiaohongshu', 'bilibili'] }, source: companyRule,
  stages: [
    stage('beforehand', [lookBack(hours(4)), linkCases(hours(2)), keepClocks]),
    stage('monitoring', [
      capture(minutes(30), '录屏保存完整视频（含片头、字幕、账号名、发布时间和互动数），另存评论区前两百条，上传为本事件的证据。合集、直播回放和剪辑版本分别保存；必要时联系公证处。'),
      company('transcript', title('逐句整理视频内容', '逐句整理影片內容', 'Write down what the video says'), {
        role: 'officer', ...within(hours(2)), how: '按时间点写下原话、画面中的人员、网点、单证和字幕，标明哪些是亲身经历、哪些是评价、哪些是事实主张。', evidence: '视频文字稿（含时间点）',
      }),
      company('origin', title('查明来源和传播路径', '查明來源和傳播路徑', 'Find where it began and how it spread'), {
        role: 'officer', ...within(hours(2)), how: '查看首发账号、认证情况、粉丝数、过往内容，以及搬运和剪辑的账号；转发关系导入“传播”。只看公开信息，不收集发布者的私人信息。',
        question: {
          title: title('发布者', '發布者', 'Who published it?'),
          answers: [
            item('customer', '客户本人或亲友', '客戶本人或親友', 'The customer or family'), item('staff', '员工、代理人或合作方人员', '員工、業務員或合作方人員', 'Staff, an agent or a partner’s people'),
            item('account', '自媒体账号', '自媒體帳號', 'A media account'), item('unknown', '无法判断', '無法判斷', 'Not known'),
          ],
        },
      }),
      watch(hours(1), '发布后二十四小时内每半小时查看一次，之后每四小时一次；关注同城榜、热搜和合拍。'),
    ]),
    stage('grading', [facts(hours(6)), linked(hours(8)), assess(hours(2)), submit(minutes(30)), decide(hours(2))]),
    stage('response', [
      company('comment', title('官方账号先行回应', '官方帳號先行回應', 'Comment from the official account'), {
        role: 'supervisor', approval: 'manager', ...within(hours(2)), how: '在首发视频下用官方账号回应一次：已看到、正在核实、会联系您，引导私信。不辩论，不讨论案情，不删除或隐藏客户的评论，员工不以个人账号参与。', evidence: '评论截图',
      }),
      customer(hours(4)),
      company('employee', title('约谈发布的员工或合作方人员', '約談發布的員工或合作方人員', 'Talk to the member of staff who published it'), {
        role: 'manager', ...withinAfter('origin', hours(4)), when: { answer: { step: 'origin', is: 'staff' } }, how: '先听其反映的问题并处理；涉及客户个人信息的，要求立即撤下。不因反映问题而处分，违反保密义务的另按制度办理。',
        checklist: [item('heard', '已听取并记录反映的问题', '已聽取並記錄反映的問題', 'What they reported was heard and written down')],
      }),
      respond('decide', hours(1), 'manager'), statement(hours(3)), privacy, publish(minutes(30)), brief('respond', hours(2)),
      rectify(officeDays(5)), apologise(officeDays(2)), clarify(hours(8)), pursue(officeDays(3)), noRetaliation, calm('连续四十八小时播放和评论没有明显新增，搬运账号不再增加'),
    ]),
    stage('reporting', [initialReport(hours(2), '机构负责人和总公司消保部、品牌宣传部门'), regulatorDraft(hours(2)), regulator, finalReport(officeDays(3))]),
    stage('accountability', [accountability(officeDays(15))]),
    stage('review', [review(officeDays(10)), file(officeDays(15)), improve(officeDays(5))]),
  ],
  followUpEvery: followUps, ladders: upTheLineFast, templates: [...texts, ...statements, ...reports],
}
