import type { Translated } from '../translated.ts'
import type { posts as zhCN } from '../zh-CN/posts.ts'

export const posts: Translated<typeof zhCN> = {
  list: 'Posts', shownAs: 'Show', search: 'Search text or author', order: 'Order', by: { newest: 'Newest', oldest: 'Oldest', reach: 'Reach' },
  count_one: '{{count}} post', count_other: '{{count}} posts', none: 'No posts yet. Record what you see one by one, or import the export of a monitoring service.', nothingFound: 'No post matches.', noTime: 'time unknown', nobody: '(unnamed)', voided: 'Voided', opened: 'Opened post',
  today: '{{lastDay}} new in the last 24 hours, {{dayBefore}} in the 24 hours before.', undated_one: '{{count}} more without a time is not in the line.', undated_other: '{{count}} more without a time are not in the line.',
  line: {
    collected: 'Posts collected (cumulative)', engaged: 'Reposts, comments, likes (cumulative)', about: '{{from}} to {{to}}; numbers are steps of the response',
    aloud: 'Spread: {{collected}} posts collected, {{engaged}} reposts, comments and likes',
  },
  short: { reposts: '{{figure}} reposts', comments: '{{figure}} comments', likes: '{{figure}} likes', views: '{{figure}} views' },
  field: {
    id: 'Platform id', parent: 'Parent id', kind: 'Kind', platform: 'Platform', author: 'Author', at: 'Published', url: 'Address', text: 'Text', reposts: 'Reposts', comments: 'Comments', likes: 'Likes', views: 'Views', measuredAt: 'Figures of', reason: 'Reason',
  },
  act: { record: 'Record a post', import: 'Import monitoring data', figures: 'Update figures', correct: 'Correct', capture: 'Add a screenshot', void: 'Void', close: 'Close' },
  about: {
    record: 'An address or a text is needed. One address is one post.', correct: 'What was entered wrongly is put right. What it said before is kept with every correction.', figures: 'The numbers that the platform shows now; leave out what is not known. The line goes on from here.', void: 'A post that does not belong here. The record stays, it no longer counts.', capture: 'A screenshot or PDF is kept as it is, encrypted, with its hash and the moment.',
    import: 'CSV, Excel, JSON, and cells copied from a table. Known posts get new figures only; the same file twice adds nothing.',
  },
  corrected: 'Correction saved', correctHow: 'Required. Where the platform took the post down, say so here and leave the rest as it is', history: 'Corrections', nothing: '(empty)', reveal: 'Show as written', copy: 'Copy the address', copied: 'Address copied', recorded: 'Post recorded', chooseFile: 'Choose a file',
  tree: {
    title: 'Reposts', none: 'The data hold no reposts. An imported table needs a column with the id of the parent post.', levels: 'Levels: {{levels}}.', level: '{{level}}: {{count}}', orphans_one: '{{count}} passes on a post that was not collected.', orphans_other: '{{count}} pass on posts that were not collected.', more_one: '{{count}} smaller branch is not listed', more_other: '{{count}} smaller branches are not listed',
    below: '{{direct}} directly, {{below}} in all',
  },
  import: {
    uploading: 'Sending {{name}}: {{percent}} %', reading: 'Reading {{name}}', checking: 'Checking', writing: 'Writing; you may leave this page', sheet: 'Sheet', platform: 'Platform, where no column says so', columns: 'Columns', columnOf: 'What “{{column}}” is', leftOut: 'left out', capturedAt: 'Captured at', capturedHow: 'Where no column says when they were captured, the figures are those of this time, and “5 minutes ago” counts from it.',
    counts: '{{read}} rows: {{created}} new, {{measured}} with new figures, {{unchanged}} unchanged, {{repeated}} rows repeat a post, {{rejected}} cannot be imported.', found: '{{dated}} have a time, {{parents}} a parent post.',
    done: 'Imported: {{created}} new, {{measured}} with new figures, {{unchanged}} unchanged, {{rejected}} rows left out.', write: 'Import', nothingChanged: 'The posts that were here are as they were.', paste: 'or paste the cells of a table here',
    troubles: '{{rejected}} rows left out, {{warnings}} cells to look at', trouble: 'Row {{line}} {{column}}: {{reason}} {{value}}',
  },
  trouble: { nothing: 'no text, address or id', timeUnreadable: 'time not readable, imported without it', timeInFuture: 'time in the future, imported without it', numberUnreadable: 'number not readable, left out', textCut: 'text too long, the first 20,000 characters were kept', notALink: 'no http or https address, kept as text and never a link', idReused: 'the id of another post, but neither its address nor its author: imported as a post of its own' },
}
