/** What is said on the telephone, hung on the door and sent in the first hour while people stand at an outlet. */
import type { z } from 'zod'
import type { Template } from '../plan.ts'
import { title } from './writing.ts'

export const crowdTexts: z.input<typeof Template>[] = [
  {
    id: 'phoneScript', kind: 'report', title: title('电话报告要点', '電話報告要點', 'What to say on the telephone'),
    text: `电话报告要点

报告单位：{{branch}}
事件：{{title}}（编号 {{number}}，等级 {{level}}）
发生时间：{{noticedAt}}
地点：〔网点名称、地址〕
人数：〔现在人数、最多时人数〕
有无伤亡：〔〕
主要诉求：〔〕
已采取的措施：{{measures}}
现场负责人和电话：〔〕

记录：接听人〔〕 接听时间〔〕`,
  },
  {
    id: 'emergencyReport', kind: 'report', title: title('书面紧急报告', '書面緊急報告', 'Emergency report'),
    text: `关于“{{title}}”的紧急报告

〔属地监管部门〕：

{{noticedAt}}，我公司{{branch}}〔网点名称〕发生人员聚集。现报告如下：

一、基本情况
{{summary}}
〔地点、人数、组织情况、有无伤亡、是否影响营业。〕

二、主要诉求和涉及的投诉
{{cases}}

三、已采取的措施
{{measures}}

四、网上传播情况
{{platforms}}：{{reach}}

五、趋势判断和需要协调的事项
〔〕

现场负责人：〔姓名、电话〕
事件编号：{{number}}　等级：{{level}}

{{branch}}
{{date}}`,
  },
  {
    id: 'onSiteNotice', kind: 'statement', title: title('现场告知', '現場告知', 'Notice on site'),
    text: `各位客户：

您反映的事项，我公司{{branch}}已经登记，正在处理。请推选不超过 5 名代表到接待室沟通，其他客户请在休息区等候。

对能够当场答复的，我们当场答复；不能当场答复的，将于〔日期〕前书面告知处理情况。

如对处理结果有不同意见，您可以向我公司上级机构申请核查，也可以申请调解、仲裁或者提起诉讼。

为了您和他人的安全，请保持通道畅通，照顾好老人和儿童。

{{branch}}
{{date}}`,
  },
]
