/**
 * The demonstration branch: sixty invented complaints of a composite insurer, across lines, channels, causes, states and ages.
 * Every person, number and event is made up; the telephone numbers belong to nobody.
 */
import type { Channel } from '../../../shared/case/vocabulary.ts'

/** What has become of a demonstration case by now (story.ts tells how it got there). */
export type Fate =
  | 'new' | 'assigned' | 'investigating' | 'suspended' | 'resumed' | 'complex' | 'extended' | 'proposed' | 'decided' | 'notified' | 'closed' | 'closedLate'
  | 'withdrawn' | 'underReview' | 'reviewed' | 'reopened' | 'notGenuine' | 'voided' | 'repeat' | 'archived'

export interface Demonstration {
  /** days before today on which it was received */
  age: number
  channel: Channel
  line: string
  product: string
  cause: string
  person: string
  request: string
  facts: string
  yuan: number
  fate: Fate
  dispute?: true
}

type Row = [age: number, channel: Channel, line: string, product: string, cause: string, person: string, request: string, facts: string, yuan: number, fate: Fate, dispute?: true]

const rows: Row[] = [
  [0, 'hotline', 'motor', '家用车商业险', 'claims/amount', '张晓明', '按修理厂报价赔付', '追尾事故中我方无责，定损金额比修理厂报价少六千元，定损员未说明差额依据。', 6_000, 'new'],
  [0, 'frontline', 'medical', '百万医疗险', 'claims/documents', '李桂兰', '一次说明还缺哪些材料', '住院理赔已补交两次材料，柜面每次提出新的要求。', 18_400, 'new', true],
  [0, 'regulator12378', 'life', '终身寿险', 'sales/misleading', '王建国', '退还已交保费并给予书面答复', '业务员称三年可取回本息，合同中没有这项约定。', 90_000, 'new'],
  [1, 'app', 'accident', '意外伤害险', 'claims/delay', '陈雨薇', '尽快给付意外医疗金', '九月摔伤，材料提交已一个多月，系统一直显示审核中。', 3_260, 'new'],
  [1, 'visit', 'annuity', '年金保险', 'surrender/amount', '赵淑珍', '解释现金价值并全额退保', '退保时才知道现金价值只有已交保费的六成，购买时无人提示。', 50_000, 'assigned'],
  [1, 'web', 'motor', '交强险', 'service/waiting', '刘洋', '派人到现场查勘', '高速事故后等候查勘员四个小时，多次拨打热线无人跟进。', 0, 'assigned'],
  [2, 'hotline', 'illness', '重大疾病险', 'claims/refusal', '黄丽华', '书面说明拒赔依据', '以未如实告知甲状腺结节为由拒赔，投保时代理人表示不用填写。', 300_000, 'investigating'],
  [2, 'regulatorLetter', 'guarantee', '个人贷款保证保险', 'sales/forced', '周伟', '取消捆绑的保证保险并退费', '办理贷款时被要求一并购买保证保险，未告知可以不买。', 12_800, 'investigating'],
  [2, 'letter', 'otherProperty', '家庭财产险', 'claims/assessment', '吴秀英', '重新核定水管爆裂的损失', '只赔付地板，墙面和家具损失未计入。', 8_900, 'assigned'],
  [3, 'gov12345', 'motor', '家用车商业险', 'claims/delay', '徐强', '支付已核定的赔款', '双方已就金额签字，十二天仍未到账。', 23_500, 'investigating'],
  [3, 'selfMedia', 'medical', '百万医疗险', 'renewal/premium', '孙婷', '说明保费上涨依据', '续保保费比上一年高百分之四十，客户在短视频平台发帖质疑。', 1_180, 'investigating'],
  [3, 'hotline', 'life', '两全保险', 'policyService/change', '马德福', '尽快办完受益人变更', '申请变更受益人二十天没有结果，客户年事已高。', 0, 'assigned', true],
  [4, 'email', 'motor', '家用车商业险', 'claims/assessment', '朱文静', '更换原厂件', '定损单列明原厂件，维修厂装配了副厂件。', 4_300, 'investigating'],
  [4, 'regulatorWeb', 'life', '终身寿险', 'sales/signature', '胡志刚', '确认合同无效并退还保费', '投保单签名不是本人所签，回访录音中也不是本人声音。', 60_000, 'investigating'],
  [5, 'hotline', 'accident', '意外伤害险', 'claims/refusal', '郭美玲', '按意外事故给付', '在健身房跌倒骨折，被以自身疾病引起为由拒赔。', 15_000, 'investigating'],
  [5, 'visit', 'annuity', '年金保险', 'sales/misleading', '何秀兰', '按宣传的利率给付', '银行柜面宣传年化百分之四点五，实际结算利率不足百分之三。', 200_000, 'proposed'],
  [6, 'frontline', 'medical', '门诊医疗险', 'service/wrongInformation', '林峰', '更正错误的告知并致歉', '客服两次告知可以直付，到医院后被要求自费。', 1_560, 'investigating', true],
  [6, 'app', 'motor', '家用车商业险', 'underwriting/premium', '高翔', '解释保费计算', '上年没有出险，今年保费反而上涨。', 900, 'notified'],
  [7, 'regulator12378', 'illness', '重大疾病险', 'claims/refusal', '罗春梅', '撤销拒赔决定', '首次确诊在等待期后四天，被认定为等待期内出险。', 200_000, 'suspended'],
  [7, 'hotline', 'otherProperty', '企业财产险', 'claims/delay', '宏达包装有限公司', '预付无争议部分的赔款', '仓库失火，残值评估久拖不决，企业资金周转困难。', 860_000, 'suspended'],
  [8, 'hotline', 'motor', '家用车商业险', 'claims/amount', '梁志强', '赔付车辆贬值损失', '新车两个月被撞，要求赔偿贬值，被告知不在责任范围。', 20_000, 'notified'],
  [8, 'letter', 'life', '终身寿险', 'policyService/reinstatement', '宋玉琴', '恢复合同效力', '因银行卡更换未扣款成功，合同失效前没有收到通知。', 7_200, 'proposed'],
  [9, 'media', 'guarantee', '履约保证保险', 'claims/delay', '东河建设有限公司', '依约支付保证金', '工程方索赔三个月未获答复，当地媒体来电询问。', 1_500_000, 'complex'],
  [9, 'regulator12378', 'life', '终身寿险', 'sales/misleading', '王建国', '要求退还保费', '再次来电，补充提供了业务员发送的收益截图。', 90_000, 'repeat'],
  [10, 'web', 'motor', '家用车商业险', 'service/attitude', '唐雪', '对接线员的态度道歉', '报案时接线员多次打断，称这种小事不用报案。', 0, 'closed'],
  [10, 'hotline', 'medical', '百万医疗险', 'claims/refusal', '韩磊', '赔付靶向药费用', '院外购药被拒，条款列明指定药店的购药责任。', 36_000, 'investigating'],
  [11, 'mediation', 'accident', '学平险', 'claims/amount', '冯敏', '按条款计算赔付', '调解组织转来，家长对免赔额的计算有异议。', 2_800, 'suspended'],
  [12, 'regulatorLetter', 'annuity', '年金保险', 'surrender/fullRefund', '曹建华', '全额退还保费', '称购买时未被告知犹豫期，投诉材料由第三方代办。', 100_000, 'investigating'],
  [12, 'hotline', 'motor', '交强险', 'claims/documents', '邓国平', '不要重复索要材料', '伤者的医疗票据已上传三次，仍被要求提供原件。', 5_400, 'investigating'],
  [13, 'app', 'life', '两全保险', 'policyService/loan', '许雅琴', '尽快发放保单贷款', '申请一周，页面一直提示系统维护。', 40_000, 'decided'],
  [14, 'visit', 'illness', '重大疾病险', 'claims/delay', '蒋爱国', '尽快作出理赔决定', '提交全部材料三十二天，没有收到任何书面通知。', 150_000, 'investigating'],
  [14, 'hotline', 'motor', '家用车商业险', 'dataLeak/calls', '沈佳', '说明信息从何处泄露', '续保前一周每天接到多家机构的推销电话。', 0, 'complex'],
  [15, 'email', 'otherProperty', '货物运输险', 'claims/assessment', '海宁纺织有限公司', '认可第三方检验结论', '货物受潮，双方检验结论相差三成。', 230_000, 'complex'],
  [16, 'regulator12378', 'medical', '百万医疗险', 'claims/refusal', '韩磊', '要求说明为何仍未答复', '客户向监管反映，此前的投诉没有得到答复。', 36_000, 'investigating'],
  [17, 'hotline', 'life', '终身寿险', 'followUpCall/content', '杨桂芳', '核实回访内容', '回访人员语速过快，老人没有听清就答了是。', 30_000, 'investigating'],
  [18, 'letter', 'motor', '家用车商业险', 'claims/amount', '秦浩', '赔付代步车费用', '维修二十六天，合同附加了代步车条款，公司以未提前申请为由不赔。', 3_900, 'closedLate'],
  [19, 'regulatorVisit', 'life', '终身寿险', 'sales/selfPurchase', '尤丽', '退还为完成业绩购买的保险', '前员工称被要求自购保单以完成业绩。', 48_000, 'complex'],
  [20, 'hotline', 'accident', '意外伤害险', 'claims/delay', '石建军', '给付伤残保险金', '伤残鉴定已完成，公司要求重新鉴定。', 80_000, 'resumed'],
  [21, 'web', 'annuity', '年金保险', 'productDesign/benefit', '范晓燕', '说明利益演示与实际的差异', '五年实际红利只有演示中档的一半。', 12_000, 'notified'],
  [22, 'court', 'motor', '家用车商业险', 'claims/amount', '邵波', '执行生效判决', '判决生效后未按期支付。', 66_000, 'closed'],
  [23, 'hotline', 'illness', '重大疾病险', 'underwriting/disclosure', '陆萍', '撤销解除合同的决定', '公司以未如实告知解除合同，投保时电子健康告知由代理人代填。', 120_000, 'extended'],
  [24, 'regulator12378', 'guarantee', '个人贷款保证保险', 'claims/amount', '姚振华', '核对代偿金额', '代偿后被追偿的金额含有不明费用。', 31_000, 'extended'],
  [25, 'app', 'motor', '家用车商业险', 'renewal/autoRenewal', '钟慧', '取消自动续保并退费', '没有授权却被自动扣款续保。', 3_350, 'closed'],
  [26, 'frontline', 'life', '两全保险', 'policyService/change', '廖志明', '更正证件号码', '满期领取时发现证件号码录入错误，要求多次往返柜面。', 0, 'closed', true],
  [27, 'hotline', 'medical', '门诊医疗险', 'claims/documents', '汪静', '接受电子发票', '医院只提供电子发票，公司要求纸质原件。', 780, 'withdrawn'],
  [28, 'letter', 'otherProperty', '责任险', 'claims/refusal', '金色阳光幼儿园', '承担校方责任', '幼儿在园内摔伤，公司认为园方无责而拒赔。', 9_600, 'underReview'],
  [30, 'regulatorWeb', 'life', '终身寿险', 'surrender/procedure', '田秀芳', '简化异地退保手续', '客户迁居外地，被要求回原投保地办理。', 26_000, 'notified'],
  [32, 'hotline', 'motor', '家用车商业险', 'claims/delay', '任凯', '尽快核定对方车损', '三车事故，对方车辆一个月没有定损。', 14_200, 'closedLate'],
  [34, 'gov12345', 'accident', '意外伤害险', 'claims/refusal', '方玉兰', '给付意外身故保险金', '家属对猝死是否属于意外有异议。', 100_000, 'underReview'],
  [36, 'visit', 'annuity', '年金保险', 'sales/concealment', '石桂英', '退还保费并处分业务员', '业务员隐瞒缴费期限，客户以为一次缴清。', 20_000, 'reviewed'],
  [38, 'hotline', 'motor', '家用车商业险', 'service/waiting', '姜涛', '改进夜间救援', '凌晨抛锚，等待救援三小时。', 0, 'closed'],
  [40, 'email', 'illness', '重大疾病险', 'claims/amount', '夏晓东', '按两项疾病分别给付', '公司认为两项疾病属于同一组，只给付一次。', 250_000, 'reopened'],
  [45, 'regulator12378', 'life', '终身寿险', 'sales/misleading', '潘玉梅', '退还保费', '称以存单名义销售保险。', 70_000, 'archived'],
  [48, 'hotline', 'medical', '百万医疗险', 'claims/refusal', '杜鹏', '赔付住院费用', '客户自行撤回。', 11_200, 'withdrawn'],
  [52, 'web', 'motor', '家用车商业险', 'claims/assessment', '戴莉', '重新定损', '匿名网页投诉，电话与保单均不存在。', 0, 'notGenuine'],
  [55, 'hotline', 'otherProperty', '家庭财产险', 'claims/delay', '贾文', '支付赔款', '重复录入，已另案办理。', 3_000, 'voided'],
  [60, 'letter', 'life', '终身寿险', 'policyService/reinstatement', '叶建平', '恢复效力', '宽限期内已缴费，系统误判失效。', 5_600, 'archived'],
  [68, 'regulatorLetter', 'motor', '家用车商业险', 'claims/refusal', '余芳', '撤销拒赔', '以驾驶证逾期为由拒赔，客户已在期限内换证。', 45_000, 'closed'],
  [75, 'hotline', 'guarantee', '个人贷款保证保险', 'service/attitude', '苏强', '停止不当催收', '催收人员联系客户单位。', 0, 'closed'],
  [90, 'app', 'annuity', '年金保险', 'surrender/amount', '卢静', '说明退保扣费', '对退保手续费有异议，解释后认可。', 8_000, 'archived'],
]

export const demonstrations: readonly Demonstration[] = rows.map(([age, channel, line, product, cause, person, request, facts, yuan, fate, dispute]) => ({
  age, channel, line, product, cause, person, request, facts, yuan, fate, ...(dispute && { dispute }),
}))
