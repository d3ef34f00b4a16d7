import type { Translated } from '../translated.ts'
import type { incidentRefusals as source } from './incident.zh-CN.ts'

export const incidentRefusals: Translated<typeof source> = {
  incident: {
    exists: '這起輿情事件已經立案', unknown: '找不到這起輿情事件', closed: '事件已結案；要繼續處置，請先重新處置', notClosed: '事件仍在處置中', voided: '事件已作廢',
    idTaken: '這一項已經儲存過，請檢視後再辦', notAssessed: '尚未研判，請先研判分級', assessmentOld: '之後另有研判，請以最近一次提報', overrideReasonMissing: '與建議等級不同時，請寫明理由',
    nothingSubmitted: '沒有提報高階主管的研判，請先提報', alreadyDecided: '高階主管已經作出決定', submissionOpen: '已提報高階主管的研判尚未決定，不能結案', caseNotLinked: '這件案件沒有關聯到本事件',
    planRuns: '這個預案正在執行，不必再啟動', otherPlan: '只能換成同一預案的其他版本', sameVersion: '目前就是這個版本', runUnknown: '找不到這次預案執行', runEnded: '這次預案執行已經結束',
    stepUnknown: '預案裡沒有這一步', stepOver: '這一步已經辦過', stepNotApplicable: '依目前的等級、平台或先前的答覆，這一步不適用', stepUndecided: '這一步要等先前的答覆，才知道是否適用', stepByRecord: '這一步以紀錄為準：有了相應的紀錄即為完成，不必另外辦理',
    stepRequired: '這一步必須辦理，不能略過', answerMissing: '請選擇這一步的答覆', checklistOpen: '核對項目尚未全部勾選', evidenceMissing: '請附上證據：{{evidence}}', evidenceUnknown: '所選證據已作廢或不存在，請重新選擇',
    nothingToApprove: '沒有待核准的內容', approvalRole: '須由{{role}}或以上核准', fourEyes: '不能核准自己辦的，請交給另一位同仁', requiredStep: '必辦步驟「{{step}}」尚未完成，不能結案',
    noInitialReport: '先有初報，才有續報與終報', statementUnknown: '找不到這份聲明', statementOld: '聲明已有較新的版本，請看最近一版', statementGaps: '聲明中仍有未填之處：{{gaps}}。請草擬新版填妥後再核定', statementReturned: '這一版已退回，請草擬新版', statementApproved: '這一版已經核定；要改動請草擬新版', statementNotApproved: '這一版尚未核定，不能發布',
    accountabilityMissing: '尚無究責結論，不能結案', reviewMissing: '尚未檢討，請先檢討', actionUnknown: '找不到這項改善措施', actionFinished: '這項改善已經完成',
  },
  grading: { headOfficeOnly: '分級標準由總公司修改', unreadable: '分級標準沒有填齊，或有數字無法識別（{{at}}）', levelsInverted: '各等級的起點要依次升高（{{at}}）', incomplete: '尚有未選的研判項目', valueUnknown: '所選內容不在現行分級標準裡，請重新選擇', version: '分級標準剛被別人更新過，請開啟最新版再改' },
  posts: { jsonUnreadable: '這個 JSON 檔案讀不出：內容不完整，或其中沒有貼文清單。請重新匯出再試', batchExists: '這批貼文已經儲存過', unknown: '找不到這則貼文' },
  plan: {
    unreadable: '無法辨識預案格式（{{at}}）', planEmpty: '預案裡一個步驟也沒有', idTwice: '編號重複（{{at}}）', idUnreadable: '編號只能用字母、數字、連字號，並以字母開頭（{{at}}）', stagesOutOfOrder: '階段的次序不對（{{at}}）',
    stepUnknown: '期限所依的步驟不存在（{{at}}）', stepLoop: '步驟的期限互相等待，形成循環（{{at}}）', answerUnknown: '條件所依的答覆不存在（{{at}}）', answerLater: '條件只能依據先前步驟的答覆（{{at}}）', headOfficeOnly: '總公司和隨產品提供的預案由總公司修改；本機構要改，請複製為自有預案', fileUnreadable: '這不是預案的 JSON 檔案', questionByRecord: '以紀錄為準的步驟沒有人作答，不能設問題（{{at}}）', articleMissing: '依據法規的步驟要寫明條文（{{at}}）',
    limitNotPositive: '期限要大於零（{{at}}）', limitTooLong: '期限過長（{{at}}）', limitNotWhole: '這個單位只能用整數（{{at}}）',
    unknown: '找不到這個預案', noDraft: '沒有這一版草稿，可能已被別人發布或捨棄', otherId: '預案編號與所在的預案不符', version: '預案剛被別人更新過，請開啟最新版再改', alreadyRetired: '預案的停用狀態沒有變化',
  },
}
