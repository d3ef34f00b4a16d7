import type { Translated } from '../translated.ts'
import type { signIn as source } from '../zh-CN/sign-in.ts'

export const signIn: Translated<typeof source> = {
  title: '登入',
  who: '人員', passphrase: '密碼', submit: '登入', opening: '正在開啟資料…', rebuilding: '正在整理資料 {{percent}}%',
  forgotten: '忘記密碼', back: '返回登入', capsLock: '大寫鎖定已開啟',
  notOpened: '未能登入',
  recover: {
    title: '以復原金鑰重設密碼', about: '復原金鑰在建立工作站時列印或抄寫過，共 8 組，每組 4 個字元。', key: '復原金鑰', new: '新密碼', again: '再輸入一次新密碼', submit: '重設並登入',
  },
  locked: {
    title: '已鎖定', idle_other: '{{count}} 分鐘沒有操作，工作站已鎖定。', byHand: '工作站已鎖定。', kept: '已儲存的都在，未寫完的內容由本人登入後恢復。',
    told: '鎖定期間到時的提醒', more_other: '另有 {{count}} 件，登入後在「今日」查看',
  },
  unreadable: {
    title: '無法開啟資料',
    kept: '資料檔沒有被更動，也不會被空白檔案取代。',
    reason: {
      damaged: '資料檔損毀，可能是磁碟故障或遭其他程式改寫。',
      newer: '資料由較新版本的投訴工作站寫成，此版本無法讀取。',
      keyringMissing: '金鑰檔不見了，資料還在但沒有鑰匙。',
      keyringDamaged: '金鑰檔 keyring.json 損毀或無法讀取：資料還在，但沒有人能用它登入。',
      busy: '另一個投訴工作站視窗正在使用這些資料。',
      unknown: '原因：{{reason}}。',
    },
    do: '怎麼辦',
    advice: {
      damaged: '1. 不要刪除任何檔案。\n2. 關閉投訴工作站，將資料夾整個改名，另行保管。\n3. 重新啟動，在第一頁選「從備份還原」，使用最近的備份和復原金鑰。\n4. 備份之後的工作要依紙本補登。指令 npm run desk -- verify 只作檢查：資料還能開啟時，它指出從第幾筆紀錄起不符；它不修復，也不取回。',
      newer: '1. 安裝最新版本後再開啟。\n2. 若要退回舊版本：將資料夾改名保管，重新啟動，在第一頁選「從備份還原」，使用舊版本時的備份。',
      keyringMissing: '1. 找回金鑰檔 keyring.json，放回資料夾，再試一次。\n2. 找不到時：將資料夾改名保管，重新啟動，在第一頁選「從備份還原」，使用備份和復原金鑰。\n3. 還原後，新資料夾裡的 keyring.json 也能開啟改名保管的資料：複製過去再改回原名，備份之後的工作就不必補登。',
      keyringDamaged: '1. 不要刪除任何檔案；將損毀的 keyring.json 改名保管。\n2. 有 keyring.json 的副本時，放回資料夾，再試一次。\n3. 沒有副本時，備份裡有：將資料夾改名保管，重新啟動，在第一頁選「從備份還原」，使用最近的備份和復原金鑰。\n4. 還原後，新資料夾裡的 keyring.json 也能開啟改名保管的資料：複製過去再改回原名，備份之後的工作就不必補登。',
      busy: '1. 找到已開啟的視窗繼續工作，或先關閉它。\n2. 若沒有開啟的視窗，請重新啟動電腦。',
    },
    retry: '再試一次',
  },
}
