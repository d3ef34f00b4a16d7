import type { Translated } from '../translated.ts'
import type { cases as source } from '../zh-CN/cases.ts'

export const cases: Translated<typeof source> = {
  title: '案件',
  list: '案件清單',
  views: '檢視',
  view: {
    mine: '我的', unassigned: '待指派', dueSoon: '三天內', overdue: '逾期', forwarded: '轉辦', repeat: '重複', open: '辦理中', closed: '已結',
  },
  count_other: '共 {{count}} 件',
  register: '登記投訴',
  unassigned: '待指派',
  column: {
    due_at: '時限', number: '案件編號', status: '狀態', stage: '階段', channel: '管道', line: '險種', product: '商品', cause: '原因', complainant: '投訴人',
    assignee: '承辦人', received_at: '收件', closed_at: '結案', updated_at: '更新', amount: '金額', forwarded_number: '轉辦文號', respondent: '被投訴方',
    request: '訴求', branch: '機構',
  },
  columns: '顯示',
  filter: {
    title: '排序與篩選',
    open: '篩選', of: '{{column}}：排序與篩選', ascending: '遞增', descending: '遞減', soonest: '最近的在前', latest: '最遠的在前', contains: '包含', containsAbout: '依字詞查找',
    from: '從', to: '到', apply: '套用', remove: '移除篩選：{{words}}', clearAll: '清除全部篩選', none: '（空白）', noValues: '沒有可選的值',
    find: '在下列值中尋找', chosenMany: '{{column}}：{{first}} 等 {{count}} 項',
    is: '{{column}}：{{words}}', since: '{{column}} ≥ {{from}}', until: '{{column}} ≤ {{to}}', between: '{{column}} {{from}} 至 {{to}}',
  },
  empty: {
    mine: '指派給您的案件會出現在這裡。在「待指派」按 a 可以領取。',
    unassigned: '沒有等待指派的案件。新登記而沒有承辦人的案件會出現在這裡。',
    dueSoon: '三天內沒有到期的案件。',
    overdue: '沒有逾期的案件。',
    forwarded: '沒有辦理中的監管轉辦案件。登記時勾選「監管轉辦」並填寫轉辦文號，就會出現在這裡。',
    repeat: '沒有重複投訴。同一證件、電話或保單再次投訴時會自動列在這裡。',
    open: '沒有辦理中的案件。按 c 登記第一件投訴。',
    closed: '結案、撤回、併案的案件會出現在這裡。',
    filtered: '沒有符合篩選條件的案件。',
  },
  pick: '選取 {{number}}',
  pickAll: '選取列出的全部案件',
  flag: { forwarded: '轉辦', repeat: '重複', dispute: '爭議' },
  many: {
    chosen_other: '已選 {{count}} 件', assign: '指派', clear: '取消選取', done_other: '已指派 {{count}} 件給{{name}}', some: '已辦理 {{done}} 件，{{refused}} 件未辦', to: '指派給',
    giveBack: '退回待指派', givenBack_other: '已退回 {{count}} 件', reason: '退回的理由', going: '正在辦理 {{done}}/{{total}}', refusedList: '未辦的案件',
  },
  resize: '清單寬度',
  key: {
    down: '下一件', up: '上一件', full: '展開至整頁', back: '返回', peek: '在旁邊開啟或收合', pick: '選取這一件', rangeDown: '向下連選', rangeUp: '向上連選', all: '選取已列出的全部',
    first: '第一件', last: '最後一件', pageDown: '下一頁', pageUp: '上一頁', view: '切換檢視', filter: '篩選',
  },
}
