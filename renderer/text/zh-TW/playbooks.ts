import type { Translated } from '../translated.ts'
import type { playbooks as source } from '../zh-CN/playbooks.ts'

export const playbooks: Translated<typeof source> = {
  title: '預案', versions: '版本', draft: '草稿', hasDraft: '有草稿', step: '步驟', required: '必辦', asks: '有提問', reason: '理由', nobody: '不需要', byHand: '由辦理人確認', companyRule: '公司制度',
  key: { next: '下一項', previous: '上一項', back: '返回輿情', open: '開啟預案' },
  from: { branch: '本機構預案', company: '總公司預案', product: '隨產品提供' },
  state: { draft: '草稿', retired: '已停用', used: '可啟動' },
  suggestionCount: '建議 {{number}} 則',
  new: { act: '新增', title: '新預案' },
  notPublished: '尚未發布', publishedBy: '{{name}} 發布於 {{at}}', retiredBy: '{{name}} 於 {{at}} 停用：{{reason}}',
  fits: '適用', fitsLevels: '適用等級（不選為不限）', fitsPlatforms: '適用平台（不選為不限）', size: '{{stages}} 個階段，{{steps}} 個步驟',
  act: {
    publish: '發布', editPlan: '更改名稱和適用範圍', discard: '放棄草稿', draft: '起草下一版', toDraft: '開啟草稿', copy: '複製為自有預案', retire: '停用', takeUp: '恢復使用',
  },
  done: { discarded: '已放棄「{{name}}」的草稿', published: '「{{name}}」第 {{version}} 版已發布', retired: '已停用，不再用於新的執行', takenUp: '已恢復使用' },
  copyAbout: '複製所有步驟和範本，成為本機構自己的預案草稿；原來的不變。', retireAbout: '停用後不能再啟動；正在執行的不受影響。', takeUpAbout: '恢復後可以再啟動。',
  publish: {
    title: '發布「{{name}}」第 {{version}} 版', about: '發布後這一版不能再改，要改須起草下一版。正在執行的預案仍依原來的版本；之後啟動的依這一版。', note: '發布說明（選填）', changes: '與上一版相比', same: '沒有變化', added: '新增', changed: '更改', gone: '移除',
    taken: '【採納建議 {{number}}】{{text}}',
  },
  unfoldAll: '展開全部步驟', foldAll: '收起全部步驟', moveHint: 'Alt+↑ Alt+↓ 移動步驟', up: '上移', down: '下移', upOf: '上移「{{name}}」', downOf: '下移「{{name}}」', copyOf: '複製「{{name}}」',
  addStep: '新增步驟', addStepTo: '在「{{stage}}」新增步驟', noSteps: '沒有步驟', allSteps: '所有步驟',
  approvedBy: '{{role}}審批', orAbove: '{{role}}或以上', doneBy: '有「{{record}}」即完成',
  addTo: '新增{{label}}', removeRow: '移除{{label}} {{number}}', rowOf: '{{label}} {{number}}（{{language}}）',
  due: { none: '不設期限', start: '啟動後 {{limit}}', step: '「{{step}}」後 {{limit}}', at: '{{at}} 前' },
  dueFrom: { none: '不設期限', start: '自啟動起算', step: '自另一步驟完成起算', instant: '固定時間' },
  when: { only: '僅當：{{condition}}', answer: '「{{step}}」為「{{answer}}」' },
  field: {
    id: '編號', version: '版本', title: '名稱', how: '作法（選填）', role: '由誰辦理', approval: '審批（選填）', due: '期限', afterStep: '起算步驟', when: '適用條件', evidence: '須附證據', evidenceOptional: '須附證據（選填）',
    checklist: '核對項目', question: '提問', asks: '辦理時須回答一個問題，後面的步驟可以此為條件', answers: '可選答覆', fulfilledBy: '完成方式', required: '必辦：不能略過，未完成不能結案', kind: '效力', source: '依據', article: '條款', levels: '等級',
    answer: '前面步驟的答覆', forStep: '所在步驟', for: '所在步驟', steps: '步驟', stages: '階段', fits: '適用', followUpEvery: '續報間隔', ladders: '升級階梯', templates: '文字範本', text: '內文', report: '用途',
  },
  cadence: { title: '續報間隔', none: '不要求續報', every: '每 {{limit}}一次', otherLevels: '其他等級', about: '自上一次報告起算，到終報為止。由上而下，取第一條符合等級的；不選等級的一條適用於其餘。', line: '第 {{number}} 條' },
  templates: {
    title: '文字範本', none: '沒有範本', add: '新增範本', use: '用途', kind: { statement: '聲明', report: '其他報告' }, forReport: '{{report}}', places: '插入欄位', text: '內文', preview: '以範例填入預覽', unknown: '沒有這個欄位', hole: '〔{{name}}〕',
  },
  place: {
    number: '事件編號', title: '事件名稱', noticedAt: '發現時間', summary: '概述', level: '等級', platforms: '平台', regions: '地區', cases: '關聯案件', reach: '傳播數據', measures: '已採取措施', branch: '機構', date: '日期', spokesperson: '發言人',
  },
  example: {
    number: 'YQ-GZ2026-3F-001', title: '車險理賠影片', noticedAt: '2026-09-21（週一）10:05', summary: '客戶在短影音平台反映車險理賠時間過長，播放量上升較快。', level: '較大', platforms: '抖音、微博', regions: '廣州、佛山',
    cases: 'GZ2026-3F-00017 車險理賠時效，調查中', reach: '貼文 12 則，轉發 860，留言 1,240，閱讀 32 萬', measures: '已聯繫客戶，已啟動理賠複核，已固定證據。', branch: '廣州分公司', date: '2026-09-21', spokesperson: '周敏',
  },
  doubt: {
    title: '發布前請核對', none: '沒有需要核對的問題', go: '前往更改', stageMissing: '沒有「{{stage}}」階段', stageEmpty: '「{{stage}}」階段沒有步驟', noReview: '沒有必辦的檢討步驟', noAccountability: '沒有必辦的究責步驟', noFinalReport: '沒有必辦的終報步驟',
    noCadence: '沒有設定續報間隔', lawWithHours: '「{{step}}」標為法規又設了期限：請確認條文寫有這個期限，否則應標為公司制度', noTime: '「{{step}}」沒有期限', placeUnknown: '沒有這樣的欄位：{{names}}', placeUnknownIn: '範本「{{template}}」裡沒有這樣的欄位：{{names}}',
  },
  suggestions: { title: '檢討提出的建議', take: '寫入草稿', decline: '不採納', taken: '已寫入草稿', declined: '已記為不採納' },
  grading: {
    result: '試算結果：{{points}} 分',
    inEach: '分別填寫三種語言的名稱',
    title: '分級', matrix: '分級標準', inForce: '現行', before: '曾經施行', about: '各項得分依權重折算成 100 分：{{fromLarger}} 分起為{{larger}}，{{fromMajor}} 分起為{{major}}，{{fromCritical}} 分起為{{critical}}。▲ 的一項不論總分，至少為所列等級。選擇各項即可試算。',
    input: '研判項目', value: '情形', points: '分值', atLeast: '至少', weight: '權重', try: '已選 {{done}}/{{all}} 項，選齊後列出算式', levels: '等級名稱和起點', fromZero: '0', fromPoints: '分起', fromOf: '「{{level}}」起點分', inputNumber: '第 {{number}} 項',
    weightOf: '第 {{number}} 項的權重', valueOf: '第 {{number}} 項的情形', pointsOf: '第 {{number}} 項情形 {{value}} 的分值', atLeastOf: '第 {{number}} 項情形 {{value}} 至少的等級', noFloor: '不限等級', floor: '至少{{level}}', addInput: '新增研判項目', addValue: '新增情形',
    next: '起草分級標準第 {{version}} 版', nextAbout: '發布後用於之後的研判；已作出的研判仍依當時的標準。', published: '分級標準第 {{version}} 版已發布',
  },
}
