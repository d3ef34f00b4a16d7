/**
 * 网点聚集: people gather at an outlet or besiege it. Safety first, then the reports by telephone and in writing (C-21, known from secondary pages only
 * and therefore a company rule), representatives instead of a crowd (M20 12), and the plan for major complaints where there are twenty or more (M20 29).
 */
import type { z } from 'zod'
import type { Plan } from '../plan.ts'
import { followUps } from './cadence.ts'
import { assess, capture, decide, facts, keepClocks, linkCases, linked, submit } from './first-steps.ts'
import { upTheLineFast } from './ladders.ts'
import { accountability, file, finalReport, improve, initialReport, regulator, review } from './last-steps.ts'
import { crowdTexts } from './outlet-texts.ts'
import { reports } from './report-texts.ts'
import { apologise, brief, noRetaliation, privacy, publish, rectify, respond, statement } from './response-steps.ts'
import { statements } from './statement-texts.ts'
import { company, companyRule, emergencyRule, hours, item, law, m20, minutes, officeDays, stage, title, within, withinAfter } from './writing.ts'

export const outletCrowd: z.input<typeof Plan> = {
  id: 'outlet-crowd', version: 1, title: title('网点聚集、围堵处置预案', '網點聚集、圍堵處置預案', 'Plan for a crowd at an outlet'), fits: { platforms: ['onSite'] }, source: companyRule,
  stages: [
    stage('beforehand', [
      company('safety', title('确认人员安全', '確認人員安全', 'See that nobody is in danger'), {
        role: 'supervisor', ...within(minutes(10)), how: '现场负责人立即确认客户、员工和围观人员的安全，打开疏散通道，把老人、儿童、伤病者引到安全处。员工不争吵、不推搡、不强行阻拦，不抢夺手机。',
        checklist: [
          item('exits', '疏散通道畅通', '疏散通道暢通', 'The exits are open'), item('vulnerable', '老人、儿童、伤病者已安置', '老人、兒童、傷病者已安置', 'The old, children and the sick are looked after'),
          item('cash', '现金、单证、印章已收存', '現金、單證、印章已收存', 'Cash, documents and seals are locked away'),
        ],
        question: {
          title: title('现场情况', '現場情況', 'How is it on site?'),
          answers: [
            item('peaceful', '平和聚集', '平和聚集', 'Peaceful'), item('blocked', '围堵、影响营业', '圍堵、影響營業', 'Besieged, business is disturbed'),
            item('violent', '有人受伤或有人身危险', '有人受傷或有人身危險', 'Somebody is hurt or in danger'),
          ],
        },
      }),
      company('police', title('报警和急救', '報警和急救', 'Call police and ambulance'), {
        role: 'supervisor', ...withinAfter('safety', minutes(5)), when: { answer: { step: 'safety', is: 'violent' } }, required: true, how: '拨打 110、120，说明地点、人数、有无伤者和危险物品；指定一人在门口引导。', checklist: [item('called', '已报警，记下接警编号', '已報警，記下受理編號', 'The police were called; the number was noted')],
      }),
      company('onSite', title('负责人到场', '負責人到場', 'Somebody in charge is on site'), {
        role: 'manager', ...within(minutes(60)), how: '机构负责人或其授权的班子成员到场指挥，明确一名现场对话人、一名联络人、一名记录人；未到场前由网点负责人指挥。',
        checklist: [item('speaker', '现场对话人', '現場對話人', 'Who speaks with the people'), item('liaison', '对上和对警方的联络人', '對上和對警方的聯絡人', 'Who speaks with police and superiors'), item('writer', '记录人', '記錄人', 'Who writes it down')],
      }),
    ]),
    stage('monitoring', [
      capture(minutes(60), '保存监控录像（不少于事发前后各两小时）、现场照片、标语和直播网址，上传为本事件的证据。拍摄以留证为限，不公开、不用于识别围观人员。'),
      company('count', title('清点人数和诉求', '清點人數和訴求', 'Count the people and their requests'), {
        role: 'officer', ...within(minutes(30)), how: '每半小时记录一次人数、来自哪里、由谁组织、主要诉求；同步检索网上是否有直播和号召，写入备注。',
        question: {
          title: title('当面共同提出投诉的人数', '當面共同提出投訴的人數', 'How many complain in person and jointly?'),
          answers: [item('below', '不足 20 名', '不足 20 名', 'Fewer than 20'), item('twenty', '20 名以上', '20 名以上', '20 or more')],
        },
      }),
    ]),
    stage('grading', [facts(hours(6)), linked(hours(8)), assess(minutes(30)), submit(minutes(15)), decide(minutes(30))]),
    stage('response', [
      law('representatives', title('请共同投诉人推选代表', '請共同投訴人推選代表', 'Ask the complainants for representatives'), m20('12'), {
        role: 'supervisor', how: '共同投诉人当面提出投诉的，请其推选代表，不超过 5 名。另备接待室，登记代表的身份和授权，其余人员在休息区等候，提供饮水和座位。',
        checklist: [item('five', '代表不超过 5 名', '代表不超過 5 名', 'At most five representatives'), item('room', '已另备接待室', '已另備接待室', 'A separate room is ready')],
      }),
      law('majorComplaint', title('按重大消费投诉应急处理', '按重大消費投訴應急處理', 'Handle it as a major complaint'), m20('29'), {
        role: 'manager', required: true, when: { answer: { step: 'count', is: 'twenty' } }, how: '20 名以上投诉人当面共同提出投诉的，属于重大消费投诉，应当按重大投诉处理预案办理。启用本机构的重大投诉处理预案，并逐人登记投诉案件。',
        checklist: [item('plan', '已启用重大投诉处理预案', '已啟用重大投訴處理預案', 'The plan for major complaints is in use'), item('registered', '已逐人登记投诉案件', '已逐人登記投訴案件', 'Each complaint is registered')],
      }),
      company('talk', title('与代表对话并当场答复能答复的', '與代表對話並當場答覆能答覆的', 'Talk with the representatives'), {
        role: 'manager', ...within(hours(2)), how: '先听后答：能当场解决的在授权额度内解决；不能的，说明何时、由谁、以何种方式答复，并写成书面给代表。不作超出权限的承诺，不以威胁换取离开。', evidence: '对话记录或书面答复',
      }),
      linkCases(hours(8)), keepClocks,
      company('business', title('安排其他客户和营业', '安排其他客戶和營業', 'Look after the other customers'), {
        role: 'supervisor', ...within(hours(1)), how: '引导其他客户到邻近网点或线上办理；需要暂停营业的，由机构负责人决定，在门口和公众号公告，并按监管要求办理报告或备案。',
      }),
      respond('decide', minutes(30), 'manager'), statement(hours(2)), privacy, publish(minutes(30)), brief('respond', hours(1)),
      company('calm', title('确认人员离开、秩序恢复', '確認人員離開、秩序恢復', 'Confirm that people have left'), {
        role: 'manager', how: '现场清点、检查设施，关心受惊吓的客户和员工；向代表确认下一次联系时间。约定的答复日前加强值守，防止再次聚集。',
        checklist: [item('left', '聚集人员已离开', '聚集人員已離開', 'The people have left'), item('open', '营业恢复或已公告', '營業恢復或已公告', 'Business is back, or a notice is up'), item('next', '与代表约定了下一次联系', '與代表約定了下一次聯繫', 'The next contact is agreed')],
      }),
      rectify(officeDays(5)), apologise(officeDays(3)), noRetaliation,
    ]),
    stage('reporting', [
      company('regulatorPhone', title('最严重情形：电话报告监管部门', '最嚴重情形：電話報告監理機關', 'The gravest: telephone the regulator'), {
        source: emergencyRule, role: 'manager', ...within(minutes(30)), when: { levels: ['critical'] }, how: '事发后 30 分钟内先电话报告属地监管部门：时间、地点、人数、有无伤亡、现场负责人和联系电话。记下接听人和时间，登记到“联系记录”。',
        checklist: [item('who', '已记下接听人和时间', '已記下接聽人和時間', 'Who answered, and when, was noted')],
      }),
      company('regulatorWritten', title('书面紧急报告监管部门', '書面緊急報告監理機關', 'Emergency report to the regulator in writing'), {
        source: emergencyRule, role: 'manager', required: true, ...within(minutes(60)), how: '事发后 1 小时内书面报告属地监管部门，来不及查清的先报已知情况，随后续报。属地规定更短的，从其规定，并在本预案中改动时限。', evidence: '紧急报告和接收凭证',
      }),
      initialReport(minutes(60), '机构负责人、总公司消保部和总公司分管领导'), regulator,
      company('localGovernment', title('告知属地政府和公安', '告知屬地政府和公安', 'Tell local government and police'), {
        source: emergencyRule, role: 'manager', ...within(hours(2)), when: { levels: ['major', 'critical'] }, how: '按属地突发事件应对要求，告知街道、公安和金融工作部门，服从统一指挥。',
      }),
      finalReport(officeDays(3)),
    ]),
    stage('accountability', [accountability(officeDays(15))]),
    stage('review', [
      company('staff', title('关怀员工、检查网点', '關懷員工、檢查網點', 'Look after staff and outlet'), {
        role: 'manager', ...withinAfter('calm', officeDays(3)), how: '了解在场员工的身心状况，检查监控、门禁、警铃和应急物资，补齐不足，安排一次演练。',
        checklist: [item('people', '已慰问在场员工', '已慰問在場員工', 'The staff who were there were spoken to'), item('equipment', '设施已检查', '設施已檢查', 'The equipment was checked')],
      }),
      review(officeDays(10)), file(officeDays(15)), improve(officeDays(5)),
    ]),
  ],
  followUpEvery: followUps, ladders: upTheLineFast, templates: [...crowdTexts, ...statements, ...reports],
}
