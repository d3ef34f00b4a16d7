/**
 * Which column of a monitoring service's export means what. Guessed by the header's words, which differ from service to service and from language to
 * language; where those say nothing, by what stands in the column.
 */
import { z } from 'zod'

export const postFields = ['id', 'parent', 'kind', 'platform', 'author', 'at', 'url', 'text', 'reposts', 'comments', 'likes', 'views', 'measuredAt'] as const
export type PostField = (typeof postFields)[number]

export const PostMapping = z.strictObject({ columns: z.record(z.string(), z.enum(postFields).nullable()) })
export type PostMapping = z.infer<typeof PostMapping>

/** Earlier lines win, so that `转发数` is not taken for the text of a repost. */
const words: readonly (readonly [PostField, RegExp])[] = [
  ['measuredAt', /采集时间|抓取时间|采样时间|採集時間|擷取時間|crawl|captured?_?at|fetched|measured/i],
  ['parent', /父|上级|上級|原帖id|原微博id|被转发.*id|转发自|轉發自|parent|in_?reply_?to|retweeted.*\.id$|root_?id/i],
  // a number of the row (序号) is no id of the post: tomorrow's export counts anew
  ['id', /^(id|mid)$|(微博|帖子|文章|作品|post|tweet|status|note|video|aweme|item)_?(id|编号|編號)$|^.*\.mid$|idstr$/i],
  ['reposts', /(转发|轉發|分享|转载|轉載)(量|数|數|次数|次數)|reposts?_?count|shares?(_?count)?$|retweets?(_?count)?$|^reposts?$/i],
  ['comments', /(评论|評論|回复|回覆|留言)(量|数|數|次数|次數)|comments?(_?count)?$|repl(y|ies)_?count/i],
  ['likes', /(点赞|點讚|赞|讚|喜欢|喜歡)(量|数|數|次数|次數)?$|likes?(_?count)?$|attitudes?_?count|digg/i],
  ['views', /(阅读|閱讀|播放|浏览|瀏覽|曝光|观看|觀看)(量|数|數|次数|次數)?$|views?(_?count)?$|reads?(_?count)?$|plays?(_?count)?$|impressions?/i],
  ['url', /链接|鏈接|連結|网址|網址|地址|原文.*url|^url$|link$|permalink|href/i],
  ['at', /发布时间|發布時間|發佈時間|发表时间|發表時間|时间|時間|日期|created_?at|publish|pub_?date|posted|^time$|^date$|timestamp/i],
  ['author', /作者|用户|用戶|昵称|暱稱|账号|帳號|博主|发布人|發布人|媒体名称|媒體名稱|screen_?name|author|user(\.name|_?name)?$|nick(_?name)?$|account/i],
  ['platform', /平台|渠道|来源类型|來源類型|站点|站點|媒体类型|媒體類型|来源|來源|platform|site|channel|^source$/i],
  ['kind', /类型|類型|^type$|kind$/i],
  ['text', /正文|内容|內容|全文|文本|^text$|content|full_?text/i],
  ['text', /摘要|标题|標題|微博|text|body|title|message|desc/i],
]

/** What a column's cells look like; only what no other thing looks like. */
const looks: readonly (readonly [PostField, (cell: string) => boolean])[] = [
  ['url', (cell) => /^https?:\/\//i.test(cell)],
  ['at', (cell) => /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(cell) || /^1[3-9]\d{8}(\d{3})?$/.test(cell)],
  ['text', (cell) => cell.length > 30],
]

export function guessPostColumns(headers: readonly string[], sample: readonly { cells: readonly (string | number)[] }[]): PostMapping {
  const columns: Record<string, PostField | null> = {}
  const taken = new Set<PostField>()
  const take = (header: string | undefined, field: PostField): void => {
    if (header === undefined || taken.has(field)) return
    columns[header] = field
    taken.add(field)
  }
  for (const header of headers) columns[header] = null
  for (const [field, word] of words) take(headers.find((one) => !columns[one] && word.test(one.normalize('NFKC').trim())), field)
  for (const [field, look] of looks) {
    if (taken.has(field)) continue
    take(headers.find((header, index) => {
      const cells = sample.map((row) => String(row.cells[index] ?? '').trim()).filter(Boolean)
      return !columns[header] && cells.length > 0 && cells.filter(look).length >= cells.length * 0.8
    }), field)
  }
  return { columns }
}
