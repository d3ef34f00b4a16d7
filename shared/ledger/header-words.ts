/**
 * The words that headers of complaint ledgers use, simplified, traditional and English. An exact word is sure; a pattern is
 * only likely, so a column that matches exactly wins the field. Deadlines, yes/no columns and other persons' data (经办人电话,
 * 被保险人身份证) look like fields and are not: they are kept from matching at all.
 */
import type { LedgerField } from './mapping.ts'
import { ledgerFields } from './mapping.ts'

/** How sure a header is: 100 a word for just this, 80 a word that often means this, 50 a pattern. */
export type HeaderMatch = { field: LedgerField; score: number }

// Only the characters of header words: the pairs are traditional, simplified.
const pairs = `
  訴诉 單单 編编 號号 險险 種种 類类 別别 處处 結结 復复 覆复 詳详 內内 電电 話话 證证 機机 構构 備备 註注 時时
  間间 責责 線线 產产 標标 籤签 轉转 辦办 額额 來来 據据 實实 聯联 繫系 係系 戶户 稱称 見见 問问 題题 狀状 態态
  終终 過过 進进 員员 級级 賠赔 償偿 業业 務务 關关 區区 當当 門门 請请 報报 檔档 錄录 屬属 爭争 議议 幣币 約约
  歷历 轄辖 營营 領领 導导 項项 碼码 經经 網网 從从 貼贴 審审 將将 點点 書书 監监 銀银 車车 廠厂 紀纪 夥伙 紛纷
  糾纠 應应 計计 預预 對对 負负 專专 財财 鍵键 統统 動动 維维 說说 訊讯 誤误 體体 個个 檢检 禮礼 養养 撥拨 際际
  質质 絡络 簽签 訂订 積积 極极 發发 開开 現现 場场 買买 賣卖 價价 錢钱 費费 繳缴 續续 親亲 傳传 環环 節节 階阶
  縣县 鄉乡 鎮镇 憑凭 執执
`
const folding = new Map(pairs.trim().split(/\s+/).map((pair) => [pair.slice(0, 1), pair.slice(1)]))

/** 投訴編號（必填） and 投诉编号 are one word; so are Complaint_Number and complaint number. */
export function foldHeader(header: string): string {
  const plain = header.normalize('NFKC').toLowerCase().replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
  return Array.from(plain.replace(/[^\p{L}\p{N}]/gu, ''), (char) => folding.get(char) ?? char).join('')
}

const sure: Record<LedgerField, string> = {
  number: `
    投诉编号 投诉单号 投诉号 投诉件号 投诉流水号 投诉案件号 投诉案件编号 投诉工单号 工单号 工单编号 工单流水号 受理编号 受理号 受理单号 案件号 案件编号 案号 留言编号 信件编号 信访编号 登记号 登记编号 事件编号
    事项编号 诉求编号 complaintnumber complaintid complaintno complaintref complaintreference casenumber caseid caseno caseref
    ticketid ticketnumber ticketno
  `,
  receivedAt: `
    受理时间 受理日期 投诉时间 投诉日期 投诉受理时间 投诉受理日期 留言时间 留言日期 来电时间 来电日期 来访时间 来信时间 接收时间 接收日期 收到时间 收到日期 收件时间 收件日期 收诉日期 接诉时间 接诉日期
    receiveddate datereceived receivedat receivedon received complaintdate complaintreceiveddate datefiled filedat
    fileddate
  `,
  closedAt: `
    办结时间 办结日期 结案时间 结案日期 完结时间 完结日期 关闭时间 关闭日期 处理完成时间 处理完成日期 投诉办结时间 投诉办结日期 closeddate dateclosed closedat closedon closed
    resolveddate resolvedat
  `,
  channel: '投诉渠道 受理渠道 来源渠道 渠道 渠道来源 投诉来源 投诉途径 投诉方式 投诉管道 受理管道 来件渠道 channel submittedvia complaintchannel howreceived',
  stage: '阶段 投诉阶段 案件阶段 处理阶段 办理阶段 stage casestage',
  line: `
    险种 险类 险种类别 险种大类 险种分类 险种类型 险别 产品线 业务线 业务条线 保险种类 保险类别 产品大类 coveragetype lineofbusiness lob insuranceline businessline
    productline
  `,
  product: '产品 产品名称 产品名 险种名称 保险产品 保险产品名称 投保产品 主险名称 涉及产品 coveragelevel product productname subproduct',
  cause: `
    投诉事由 投诉原因 投诉类别 投诉分类 事由 投诉大类 投诉一级分类 一级分类 一级标签 一级原因 一级事由 一级类别 原因大类 纠纷类型 纠纷类别 案由 问题分类 问题类型 问题类别 reasoncomplaintfiled
    complaintreason reasonforcomplaint cause issue complaintcategory complaintcause
  `,
  subCause: '二级分类 二级标签 二级原因 二级事由 二级类别 三级分类 三级标签 三级原因 三级事由 投诉二级分类 原因小类 投诉小类 投诉子类 具体原因 投诉细类 subcause subissue subreason subcategory',
  request: '诉求 投诉诉求 客户诉求 投诉请求 主要诉求 诉求内容 投诉人诉求 客户要求 投诉要求 具体诉求 desiredresolution request demand',
  facts: `
    投诉内容 留言详情 留言内容 投诉详情 投诉事项 投诉描述 投诉情况 反映内容 反映问题 来信内容 来电内容 情况描述 问题描述 事件描述 事件经过 案情 案情描述 事实与理由 事实和理由 事实
    consumercomplaintnarrative complaintnarrative narrative complaintdescription complainttext complaintdetails
  `,
  reply: '答复意见 答复内容 回复意见 回复内容 答复 回复 答复情况 回复情况 处理答复 答复详情 reply replytext replycontent response responsetext',
  repliedAt: '答复时间 答复日期 回复时间 回复日期 告知时间 告知日期 反馈时间 反馈日期 replydate replytime repliedat dateofreply responsedate',
  outcome: `
    处理结果 办理结果 处理结论 办理结论 结案结果 处理决定 核查结论 核查结果 调查结论 投诉结果 howresolved resolution outcome findingtype finding disposition
    companyresponsetoconsumer
  `,
  status: '状态 办理状态 处理状态 案件状态 投诉状态 当前状态 办件状态 工单状态 status casestatus complaintstatus stateinfo',
  amount: '金额 涉及金额 涉诉金额 涉案金额 投诉金额 争议金额 诉求金额 纠纷金额 索赔金额 amount claimamount disputedamount amountindispute',
  respondent: `
    被投诉机构 被投诉单位 被投诉公司 被投诉人 被投诉对象 被投诉主体 被投诉机构名称 被诉机构 被诉单位 责任机构 责任单位 涉诉机构 涉及机构 complaintfiledagainst respondent
    respondentname againstcompany company companyname insurer
  `,
  forwardedNumber: `
    转办编号 转办单号 转办号 监管转办编号 监管转办单号 监管编号 交办编号 交办单号 督办编号 12378工单号 12378编号 12378单号 12378工单编号 12345工单号 12345编号 银保监编号
    forwardednumber referralnumber regulatornumber
  `,
  'complainant.name': `
    投诉人 投诉人姓名 投诉人名称 姓名 客户姓名 客户名称 投诉者 投诉者姓名 投诉客户 来电人 来电人姓名 来访人 来信人 留言用户 留言人 反映人 反映人姓名 诉求人 complainant complainantname
    customername
  `,
  'complainant.phone': `
    电话 电话号码 手机 手机号 手机号码 联系电话 联系方式 联系手机 来电号码 来电电话 投诉人电话 投诉人手机 投诉人手机号 投诉人联系电话 投诉人联系方式 客户电话 客户手机号 行动电话 phone phonenumber
    mobile mobilephone telephone tel contactnumber complainantphone
  `,
  'complainant.identity': `
    证件号 证件号码 身份证 身份证号 身份证号码 身分证字号 身分证号 投诉人证件号 投诉人证件号码 投诉人身份证号 投诉人身份证 客户证件号码 客户证件号 idnumber idcard idcardno idcardnumber
    identitynumber
  `,
  'policy.number': '保单号 保单号码 保单编号 保险单号 保险单号码 保险合同号 涉及保单号 涉诉保单号 policynumber policyno policyid',
  plate: '车牌 车牌号 车牌号码 车辆牌号 车辆牌照 号牌 号牌号码 牌照 牌照号 牌照号码 涉案车牌号 标的车牌号 licenseplate licenceplate platenumber plateno plate registrationnumber',
  partner: '合作方 合作机构 合作机构名称 合作渠道 中介机构 中介名称 代理机构 经纪公司 第三方 第三方机构 第三方合作机构 维修厂 修理厂 partner partnername agency broker',
  tag: '标签 关键词 关键字 标记 tag tags keyword keywords labels',
  note: '备注 备注说明 附注 备考 说明 其他说明 remark remarks note notes comment comments memo',
}

// Words that name a field in many ledgers and something else in others: a sure word for the field beats them.
const likely: Partial<Record<LedgerField, string>> = {
  number: '编号 单号 流水号 业务流水号 台账编号 id no number refno referencenumber',
  receivedAt: `
    登记时间 登记日期 提交时间 提交日期 创建时间 创建日期 反映时间 日期 时间 createdat createddate createtime created submittedat dateline date opened
    openeddate
  `,
  closedAt: '完成时间 完成日期 结束时间 completedat completeddate',
  channel: '来源 途径 source via',
  cause: '原因 类别 分类 投诉类型 投诉种类 诉求类型 诉求分类 reason category',
  subCause: '小类 子类 细类',
  request: '主题 标题 留言主题 投诉主题 投诉标题 subject title',
  facts: '内容 详情 描述 正文 narrativetext description details content text body review',
  outcome: '结果 结论 result',
  respondent: '机构 机构名称 分支机构 分公司 公司 公司名称 所属机构',
  'complainant.name': '联系人 联系人姓名 申请人 申请人姓名 客户 name customer',
  'policy.number': '合同号 policy',
}

const patterns: [RegExp, LedgerField][] = [
  [/(?:12378|12345|监管|转办|交办|督办).*(?:编号|单号|号码|号)$/, 'forwardedNumber'],
  [/(?:保单|保险单).*(?:号|号码|编号)$/, 'policy.number'],
  [/(?:身份证|证件).*(?:号|号码)$/, 'complainant.identity'],
  [/(?:电话|手机)(?:号|号码)?\d?$/, 'complainant.phone'],
  [/(?:投诉|受理|工单|案件|留言|信件|事件).*(?:编号|号码|单号|号)$|^complaint.*(?:number|id|no)$/, 'number'],
  [/(?:办结|结案|关闭|完结).*(?:时间|日期)$|^(?:date.*(?:closed|resolved)|(?:closed|resolved).*date)$/, 'closedAt'],
  [/(?:答复|回复|告知).*(?:时间|日期)$|^(?:date.*replied|(?:reply|response).*date)$/, 'repliedAt'],
  [/(?:受理|投诉|留言|接诉|收到|接收|收件|来电|来访|登记).*(?:时间|日期)$|^(?:date.*(?:received|filed)|(?:received|filed).*date)$/, 'receivedAt'],
  [/^被(?:投诉|诉).*(?:机构|单位|公司|人|对象|部门)/, 'respondent'],
  [/^(?:投诉人|客户|来电人).*(?:姓名|名称)$/, 'complainant.name'],
  [/(?:投诉|受理|来源).*(?:渠道|途径|管道)/, 'channel'],
  [/(?:二级|投诉).*(?:小类|细类|子类)|^二级.*(?:原因|分类|事由|类别)/, 'subCause'],
  [/(?:投诉|纠纷|问题|一级).*(?:事由|原因|类别|分类|大类)$/, 'cause'],
  [/(?:投诉|客户|消费者).*(?:诉求|请求)/, 'request'],
  [/(?:答复|回复).*(?:意见|内容|情况)$/, 'reply'],
  [/(?:处理|办理|结案).*(?:结果|结论)$/, 'outcome'],
  [/(?:投诉|留言|反映|问题|事件).*(?:内容|详情|描述|经过|事实)/, 'facts'],
  [/险种|产品线/, 'line'],
  [/产品.*名称$/, 'product'],
  [/(?:办理|处理|案件|投诉|工单).*状态$/, 'status'],
  [/(?:涉及|涉诉|涉案|争议|投诉|索赔).*金额/, 'amount'],
  [/备注|附注/, 'note'],
  [/标签|关键词|关键字/, 'tag'],
]

const otherPersons = /投保人|被保险人|被保人|受益人|代理人|业务员|经办|承办|处理人|办理人|受理人|登记人|坐席|客服|审核|主管|专员|负责人|handler|agent|officer|adjuster|respondent/
const deadlines = /应(?:办|结|答|回)|预计|计划|要求.*(?:时间|日期)|截止|时限|期限|限期|时长|天数|超期|逾期|deadline|duedate|expected/
const yesNo = /^是否|^有无|^whether/

const words = new Map<string, HeaderMatch>()
for (const field of ledgerFields) {
  for (const word of (likely[field] ?? '').trim().split(/\s+/)) words.set(word, { field, score: 80 })
}
for (const field of ledgerFields) {
  for (const word of sure[field].trim().split(/\s+/)) words.set(word, { field, score: 100 })
}
// The fields without likely words left an empty one.
words.delete('')

/** Columns about somebody or something else, whose content must not be taken for the complainant's or the case's. */
export function isForeign(folded: string): boolean {
  return otherPersons.test(folded) || deadlines.test(folded) || yesNo.test(folded)
}

export function matchHeader(header: string): HeaderMatch | null {
  const folded = foldHeader(header)
  const word = words.get(folded)
  if (word) return word
  // A sentence is not a header's name for a field, however many of the words it holds.
  if (folded.length > 24 || isForeign(folded)) return null
  const pattern = patterns.find(([expression]) => expression.test(folded))
  return pattern ? { field: pattern[1], score: 50 } : null
}

/** 备注, remarks ...: the text of such a column needs no label in front of it. */
export function isNoteHeader(header: string): boolean {
  return words.get(foldHeader(header))?.field === 'note'
}
