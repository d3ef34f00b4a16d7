/** The pinyin of every command's Chinese name: typing `yq` or `yanqi` finds 延期 in any language. A test holds it to the catalogue. */
export const pinyin: Record<string, string> = {
  register: 'deng ji tou su', search: 'sou suo an jian', palette: 'ming ling', keyMap: 'kuai jie jian yi lan', goCases: 'da kai an jian', goImport: 'da kai dao ru',
  goSettings: 'da kai she zhi', undo: 'che xiao gang cai de cao zuo', signOut: 'tui chu deng lu', light: 'qian se', dark: 'shen se', auto: 'gen sui xi tong ming an',
  rowsDense: 'hang gao jin cou', rowsWide: 'hang gao kuan song', language: 'jie mian yu yan',
  'view.mine': 'wo de', 'view.unassigned': 'dai fen pai', 'view.dueSoon': 'san tian nei', 'view.overdue': 'chao qi', 'view.forwarded': 'zhuan ban',
  'view.repeat': 'chong fu', 'view.open': 'zai ban', 'view.closed': 'yi jie',
  'case.assign': 'fen pai', 'case.transfer': 'zhuan jiao bu men', 'case.recordContact': 'lian xi ji lu', 'case.investigate': 'kai shi diao cha',
  'case.suspend': 'zhong zhi', 'case.resume': 'hui fu ji shi', 'case.markComplex': 'biao wei qing kuang fu za', 'case.extend': 'yan qi',
  'case.propose': 'cheng bao chu li yi jian', 'case.decide': 'chu li jue ding', 'case.recordNotice': 'ji lu gao zhi', 'case.withdraw': 'che hui',
  'case.markNotGenuine': 'ren ding bu shu shi', 'case.applyForReview': 'deng ji he cha shen qing', 'case.decideReview': 'he cha jue ding',
  'case.reopen': 'chong xin ban li', 'case.close': 'ban jie', 'case.archive': 'gui dang', 'case.void': 'zuo fei', 'case.mergeCases': 'bing ru xian qian an jian',
  'case.unmergeCase': 'che xiao bing an', 'case.raiseToComplaint': 'zhuan wei tou su', 'case.correct': 'geng zheng nei rong', 'case.setParty': 'tian jia dang shi ren',
  'case.tag': 'biao qian', 'case.note': 'bei zhu', 'case.addAttachment': 'tian jia fu jian',
}
