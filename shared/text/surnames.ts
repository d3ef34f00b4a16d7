/** Chinese surnames by which a name is known where no colon marks it. The common ones; who is missing is still found behind a colon. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛' +
  '闫阎雷龙史陶黎贺毛郝顾龚邵万覃武钱戴严莫孔汤常温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛' +
  '曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫' +
  '寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'
const compound =
  '欧阳 上官 司马 司徒 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 长孙 宇文 端木 轩辕 独孤 南宫 百里 西门 呼延 闻人 澹台 赫连 拓跋 纳兰 申屠 太史 公冶'.split(
    ' ',
  )

/** 1 or 2: how long the surname is that the name begins with; 0 when none is known. Simplified text. */
export const surnameLength = (name: string): 0 | 1 | 2 =>
  compound.some((surname) => name.startsWith(surname)) ? 2 : name !== '' && single.includes(name.charAt(0)) ? 1 : 0
