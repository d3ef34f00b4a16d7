/** 初报, 续报, 终报: the texts from which a report begins. What stands in brackets 〔〕 is written by hand. */
import type { z } from 'zod'
import type { Template } from '../plan.ts'
import { title } from './writing.ts'

type Written = z.input<typeof Template>

const initial: Written = {
  id: 'initial', kind: 'report', report: 'initial', title: title('初报', '初報', 'First report'),
  text: `舆情事件初报

事件编号：{{number}}
事件名称：{{title}}
报送机构：{{branch}}
报送日期：{{date}}
发现时间：{{noticedAt}}
初步等级：{{level}}

一、事件概况
{{summary}}

二、出现的平台和涉及地区
平台：{{platforms}}
地区：{{regions}}

三、传播情况（截至报送时）
{{reach}}

四、关联投诉案件
{{cases}}

五、已采取的措施
{{measures}}

六、初步研判和下一步安排
〔事实是否查清、可能的走向、需要上级协调的事项；尚未查清的写“核实中”。〕

联系人：〔姓名、电话〕`,
}

const followUp: Written = {
  id: 'followUp', kind: 'report', report: 'followUp', title: title('续报', '續報', 'Follow-up report'),
  text: `舆情事件续报（第〔 〕次）

事件编号：{{number}}
事件名称：{{title}}
报送机构：{{branch}}
报送日期：{{date}}
现行等级：{{level}}

一、自上次报告以来的变化
〔新的平台、媒体、当事人；事实查明的进展。〕

二、传播情况（截至报送时）
{{reach}}

三、关联投诉案件的处理进度
{{cases}}

四、已采取的措施和效果
{{measures}}

五、下一步安排
〔处置安排、等级是否需要调整、需要协调的事项。〕

发言人：{{spokesperson}}
联系人：〔姓名、电话〕`,
}

const final: Written = {
  id: 'final', kind: 'report', report: 'final', title: title('终报', '終報', 'Final report'),
  text: `舆情事件终报

事件编号：{{number}}
事件名称：{{title}}
报送机构：{{branch}}
报送日期：{{date}}
发现时间：{{noticedAt}}
最终等级：{{level}}

一、事件经过
{{summary}}

二、平台、地区和传播
平台：{{platforms}}
地区：{{regions}}
{{reach}}

三、原因和责任
〔直接原因、根本原因、责任环节；考核问责结果或者不问责的理由。〕

四、处置措施和效果
{{measures}}

五、关联投诉案件的处理结果
{{cases}}

六、整改和遗留事项
〔整改措施、责任人、完成日期、效果检验日期。〕

联系人：〔姓名、电话〕`,
}

export const reports = [initial, followUp, final]
