import type { Translated } from '../translated.ts'
import type { conferenceRefusals as source } from './conference.zh-CN.ts'

export const conferenceRefusals: Translated<typeof source> = {
  conference: {
    exists: '這次會商已經召集', unknown: '找不到這次會商', idTaken: '這一項已經儲存過，請查看後再辦',
    not: { called: '會議尚未開始', sitting: '會議正在進行', held: '會議已經結束', sealed: '紀要已經封存；要更正，請草擬新版紀要並寫明理由', cancelled: '會商已經取消' },
    notRunning: '由主持人、記錄人、召集人或主管辦理', notChair: '由主持人{{name}}辦理', notParticipant: '您不在這次會商的與會人員裡',
    no: { chair: '請指定一位主持人', recorder: '請指定一位記錄人' }, two: { chair: '主持人只能有一位', recorder: '記錄人只能有一位' },
    personTwice: '同一位同仁列了兩次', nobodyVotes: '沒有人有表決權', quorumTooHigh: '法定人數 {{count}} 人，超過有表決權的 {{voting}} 人',
    participantUnknown: '找不到這位與會人員', wasPresent: '這位已經到會，不能移除', noItems: '還沒有議題，請先新增議題', itemUnknown: '找不到這個議題', itemDiscussed: '這個議題已經討論過，不能移除', caseTwice: '這個案件已經在議題裡',
    underDiscussion: '正在討論這個議題', optionUnknown: '找不到這個方案', voted: '已經就此表決，不能再改方案', notQuorate: '有表決權的到會 {{present}} 人，不足法定的 {{needed}} 人，不能議決',
    noVotes: '還沒有人表決', votedTwice: '同一個人表決了兩次', mayNotVote: '{{name}}沒有表決權', recused: '{{name}}已經迴避這個議題', notPresent: '{{name}}沒有到會',
    conflictUnknown: '找不到這項迴避', ownConflict: '不能決定自己是否迴避，請由另一位主管決定',
    ownerMissing: '請指定負責人', followUpEarly: '回看日期不能早於完成期限', authority: '這個金額須由{{role}}或以上決定', noCase: '這個議題沒有案件，只能作成行動事項',
    missing: { carried: '請選擇一致同意的方案', outcome: '請選擇處理結果', findings: '請寫明查明的事實', basis: '請寫明依據', reasons: '請寫明理由', amount: '請填寫金額', extensionBy: '請寫明由上級機構還是總公司核准', institution: '請填寫調解機構', toUnit: '請填寫轉交單位', to: '請選擇改派給誰' },
    resolutionUnknown: '找不到這項決議', resolutionFinished: '這項決議已經辦結', resolutionWithdrawn: '這項決議已經撤銷', itemResolved: '這個議題已有決議，撤銷後才能暫緩', notOwner: '由負責人辦結，或由主持人、記錄人代辦',
    dueBeforeMeeting: '完成期限不能早於會議當天', startsPast: '會議時間是一個多月以前，請核對日期', duePast: '新的期限要晚於今天', notFinished: '尚未辦結，不能回看', caseNotHere: '案件不在本機，請在它所屬的機構辦理', nothingPrepared: '這項決議沒有對應的案件操作，請直接辦結',
    noMinutes: '還沒有紀要', minutesOld: '紀要已有更新的版本，請看最近一版', minutesVersion: '紀要剛被別人更新過，請查看後再存', minutesOutdated: '紀要草擬之後，出席、表決或決議又有變動，請重新草擬', reasonMissing: '請寫明更正的理由', reasonThin: '更正的理由至少寫四個字：什麼地方有誤，為什麼更正',
    hashWrong: '紀要內容與驗證值不符，沒有儲存', signed: '您已經簽署這一版', chairUnsigned: '主持人尚未簽署', unsigned: '尚未簽署：{{names}}', signatureNotMissing: '這一位不需要再簽', notSealed: '封存之後才能分發',
  },
  notes: { unreadable: '筆記內容無法辨識，沒有儲存', chapterFull: '筆記段落已滿', otherConference: '筆記不屬於這次會商', newerSchema: '筆記由較新的版本寫成，請升級後再編輯；現在可以查看', sealed: '紀要已經封存，筆記不再更動' },
  convening: { version: '範本剛被別人更新過，請查看後再存', unknown: '找不到這個範本', alreadyRetired: '範本的狀態沒有變動', twoUnbounded: '只能有一級沒有上限', headOfficeOnly: '總公司和隨產品提供的範本由總公司修改；本機構要改，請複製為自有範本', noFile: '這不是範本的 JSON 檔案', fileUnreadable: '範本沒有填齊，或有內容無法識別（{{at}}）', falling: '層級越高，可決定的金額不能越小', one: { chair: '範本裡要有一位主持人', recorder: '範本裡要有一位記錄人' } },
}
