/** Texts for the public. What stands in brackets 〔〕 is written by hand; places like {{title}} are filled from the incident (fill.ts). */
import type { z } from 'zod'
import type { Template } from '../plan.ts'
import { title } from './writing.ts'

type Written = z.input<typeof Template>

const holding: Written = {
  id: 'holding', kind: 'statement', title: title('先期回应', '先期回應', 'Holding statement'),
  text: `关于“{{title}}”的说明

我公司{{branch}}于{{noticedAt}}关注到有关〔对外称谓，不写内部标题〕的情况，高度重视，正在与当事客户联系，并对有关情况进行全面核实。

我们将以事实为依据，依法依规处理，并于〔日期、时间〕前通报核实进展。客户如需反映情况，可拨打〔客服电话〕。

感谢社会各界和媒体的关注与监督。

{{branch}}
{{date}}`,
}

const full: Written = {
  id: 'full', kind: 'statement', title: title('情况说明', '情況說明', 'Full statement'),
  text: `关于“{{title}}”的情况说明

针对{{platforms}}上有关“{{title}}”的内容，我公司{{branch}}进行了全面核实，现将情况说明如下：

一、基本情况
{{summary}}

二、核实结果
〔逐条列明：属实的、不属实的、尚在核实的。只写查明的事实，不写客户的个人信息。〕

三、已采取的措施
{{measures}}

四、后续安排
〔整改内容、完成时间、向客户告知的方式。〕

如对处理结果有不同意见，客户可以向我公司上级机构申请核查，也可以申请调解、仲裁或者提起诉讼。

联系方式：〔客服电话、邮箱〕
发言人：{{spokesperson}}

{{branch}}
{{date}}`,
}

const apology: Written = {
  id: 'apology', kind: 'statement', title: title('致歉与更正', '致歉與更正', 'Apology and correction'),
  text: `致歉声明

经核实，在“{{title}}”一事中，我公司{{branch}}存在以下问题：〔写明错误的事实和责任，不使用“可能”“个别”等含糊说法〕。

对此，我们向当事客户和公众诚恳致歉。我们已经采取以下措施：
{{measures}}

此前于〔日期〕在〔渠道〕发布的内容中，〔错误之处〕有误，应为〔正确内容〕，特此更正。

我们将于〔日期〕前完成整改并公布结果，欢迎继续监督。

{{branch}}
{{date}}`,
}

export const statements = [holding, full, apology]
