/** The matrix that comes with the product: the five inputs that the rules name, with numbers that no rule gives. A company edits them. */
import { GradingMatrix, type Grading } from './grading.ts'

const title = (cn: string, tw: string, en: string) => ({ 'zh-CN': cn, 'zh-TW': tw, en })

export const shippedMatrix: GradingMatrix = GradingMatrix.parse({
  version: 1,
  source: { law: '公司声誉风险分级标准', article: '' },
  levels: {
    general: title('一般', '一般', 'General'), larger: title('较大', '較大', 'Larger'), major: title('重大', '重大', 'Major'), critical: title('特别重大', '特別重大', 'Critical'),
  },
  from: { larger: 30, major: 55, critical: 80 },
  inputs: [
    {
      id: 'nature', weight: 25, title: title('性质', '性質', 'Nature'),
      values: [
        { id: 'single', points: 10, title: title('单一客户的服务或理赔争议', '單一客戶的服務或理賠爭議', 'One customer’s dispute over service or a claim') },
        { id: 'several', points: 40, title: title('多名客户反映同类问题', '多名客戶反映同類問題', 'Several customers with the same matter') },
        { id: 'conduct', points: 70, title: title('涉及销售误导、信息泄露等合规问题', '涉及銷售誤導、資訊洩露等合規問題', 'A question of conduct: misleading sales, leaked data') },
        { id: 'mass', points: 100, atLeast: 'major', title: title('群体性事件、网点被围堵、人身安全', '群體性事件、網點被圍堵、人身安全', 'A crowd, an outlet besieged, somebody’s safety') },
      ],
    },
    {
      id: 'severity', weight: 25, title: title('严重程度', '嚴重程度', 'Severity'),
      values: [
        { id: 'unfounded', points: 10, title: title('内容不实，有证据可澄清', '內容不實，有證據可澄清', 'Not true, and there is proof') },
        { id: 'partly', points: 40, title: title('部分属实或尚未查清', '部分屬實或尚未查清', 'Partly true, or not known yet') },
        { id: 'founded', points: 70, title: title('基本属实，公司有责任', '基本屬實，公司有責任', 'True, and the company is answerable') },
        { id: 'grave', points: 100, title: title('属实且后果严重，可能受到监管处理', '屬實且後果嚴重，可能受到監管處理', 'True with grave consequences, the regulator may act') },
      ],
    },
    {
      id: 'speed', weight: 15, title: title('传播速度', '傳播速度', 'Speed'),
      values: [
        { id: 'slow', points: 10, title: title('24 小时内转发、评论不足 100', '24 小時內轉發、評論不足 100', 'Below 100 reposts and comments in 24 hours') },
        { id: 'steady', points: 40, title: title('24 小时内 100 至 1,000', '24 小時內 100 至 1,000', '100 to 1,000 in 24 hours') },
        { id: 'fast', points: 70, title: title('24 小时内 1,000 至 10,000', '24 小時內 1,000 至 10,000', '1,000 to 10,000 in 24 hours') },
        { id: 'viral', points: 100, title: title('24 小时内超过 10,000 或登上热搜', '24 小時內超過 10,000 或登上熱搜', 'Over 10,000 in 24 hours, or on a trending list') },
      ],
    },
    {
      id: 'scope', weight: 20, title: title('影响范围', '影響範圍', 'Scope'),
      values: [
        { id: 'personal', points: 10, title: title('个人账号、小范围社群', '個人帳號、小範圍社群', 'A private account, a small group') },
        { id: 'local', points: 40, title: title('本地媒体或本地较有影响的账号', '本地媒體或本地較有影響的帳號', 'Local media or a locally known account') },
        { id: 'province', points: 70, title: title('省级媒体或多地同时出现', '省級媒體或多地同時出現', 'Provincial media, or several places at once') },
        { id: 'national', points: 100, atLeast: 'major', title: title('全国性媒体', '全國性媒體', 'National media') },
      ],
    },
    {
      id: 'trend', weight: 15, title: title('发展趋势', '發展趨勢', 'Trend'),
      values: [
        { id: 'falling', points: 10, title: title('回落', '回落', 'Falling') },
        { id: 'flat', points: 40, title: title('平稳', '平穩', 'Flat') },
        { id: 'rising', points: 70, title: title('上升', '上升', 'Rising') },
        { id: 'jumping', points: 100, title: title('急剧上升或有组织推动', '急劇上升或有組織推動', 'Jumping, or pushed by an organisation') },
      ],
    },
  ],
})

export const shippedGrading: Grading = { rev: 0, versions: [{ matrix: shippedMatrix }] }
