import type { Rule } from '@fonds/model'

/** A rule that publishes lines. */
export type PublishedRule =
  'content' | 'user-keep' | 'user-heading' | 'user-date' | 'user-separator'

export const publishedRules: Readonly<Record<PublishedRule, Rule>> = {
  content: {
    reason: 'Published: reads as the content of the page.',
    description:
      'The line, its neighbours and its place in the page speak for content. Nothing needs to be done.',
    severity: 'info',
  },
  'user-keep': {
    reason: 'Published: a rule of this archive keeps it.',
    description: 'A `keep` rule of `fonds.yaml` matches the line and overrides every other rule.',
    severity: 'info',
  },
  'user-heading': {
    reason: 'Published as a heading: a rule of this archive says so.',
    description: 'A `heading` rule of `fonds.yaml` matches the line.',
    severity: 'info',
  },
  'user-date': {
    reason: 'Published as the date of the page: a rule of this archive says so.',
    description:
      'A `date` rule of `fonds.yaml` matches the line. Where no date can be read from it, the line is still published.',
    severity: 'info',
  },
  'user-separator': {
    reason: 'Published as a separator: a rule of this archive says so.',
    description: 'A `separator` rule of `fonds.yaml` matches the line.',
    severity: 'info',
  },
}

/** A rule that sets whole lines aside. */
export type AsideLineRule =
  | 'navigation'
  | 'skip-link'
  | 'search-box'
  | 'login'
  | 'pagination'
  | 'sign-up'
  | 'cookie-notice'
  | 'share-bar'
  | 'advertisement'
  | 'interface-text'
  | 'related-links'
  | 'comments'
  | 'legal-notice'
  | 'footer'
  | 'repeated-on-site'
  | 'repeated-in-page'
  | 'link-list'
  | 'boilerplate'
  | 'user-set-aside'

export const asideRules: Readonly<Record<AsideLineRule, Rule>> = {
  navigation: {
    reason: 'Set aside: a menu, a breadcrumb or another way through the site.',
    description:
      'Short lines without sentences, standing together, lead elsewhere on the site. A `keep` rule brings them back.',
    severity: 'info',
  },
  'skip-link': {
    reason: 'Set aside: a jump link for screen readers.',
    description: 'Lines as “Skip to content” lead past the menu and say nothing of the page.',
    severity: 'info',
  },
  'search-box': {
    reason: 'Set aside: the labels of a search box.',
    description: 'The words of a search form remain in the dump without the form.',
    severity: 'info',
  },
  login: {
    reason: 'Set aside: a way to log in or to register.',
    description: 'Log-in links and account menus belong to the site, not to the page.',
    severity: 'info',
  },
  pagination: {
    reason: 'Set aside: page numbers and links to the next or previous page.',
    description: 'They lead through a series of pages and say nothing of this one.',
    severity: 'info',
  },
  'sign-up': {
    reason: 'Set aside: an invitation to subscribe, to donate or to join.',
    description:
      'A sign-up line and the blurb that belongs to it address the visitor of the site, not the reader of the text.',
    severity: 'info',
  },
  'cookie-notice': {
    reason: 'Set aside: a notice about cookies or consent.',
    description: 'Consent bars stand on every page of a site and belong to none.',
    severity: 'info',
  },
  'share-bar': {
    reason: 'Set aside: buttons to share, to print or to react.',
    description: 'Names of networks and counts of likes remain of the buttons.',
    severity: 'info',
  },
  advertisement: {
    reason: 'Set aside: an advertisement or its label.',
    description: 'Labels as “Advertisement” and the offers under them were put into the page.',
    severity: 'info',
  },
  'interface-text': {
    reason: 'Set aside: words of the interface.',
    description:
      'Messages and labels of a web application (“Loading…”, “You signed in with another tab”) are no content.',
    severity: 'info',
  },
  'related-links': {
    reason: 'Set aside: links to other pages that the site recommends.',
    description:
      'Lists under “Related”, “Most read” or “You may also like” show headlines of other pages.',
    severity: 'info',
  },
  comments: {
    reason: 'Set aside: comments of visitors, or the form for them.',
    description: 'They stand under the content and were not written by its author.',
    severity: 'info',
  },
  'legal-notice': {
    reason: 'Set aside: terms, copyright or licence text of the site.',
    description: 'Legal text that accompanies every page of a site.',
    severity: 'info',
  },
  footer: {
    reason: 'Set aside: the footer of the site.',
    description: 'Addresses, imprint links and copyright lines at the end of the page.',
    severity: 'info',
  },
  'repeated-on-site': {
    reason: 'Set aside: the line stands on many records of its site.',
    description:
      'A line that half the records of a site share, or a tenth of them at the edges of the page, belongs to the site.',
    severity: 'info',
  },
  'repeated-in-page': {
    reason: 'Set aside: a later copy of a line of this page.',
    description: 'The same words stand earlier in the page, where they are published.',
    severity: 'info',
  },
  'link-list': {
    reason: 'Set aside: the list of addresses that a text browser puts at the end.',
    description:
      'It belongs to the numbers before the words of links, and says where they lead. It is not part of the page.',
    severity: 'info',
  },
  boilerplate: {
    reason: 'Set aside: does not read as the content of the page.',
    description:
      'No single rule names it; the line, its neighbours and its place speak against content. Look at it when the confidence is low.',
    severity: 'info',
  },
  'user-set-aside': {
    reason: 'Set aside: a rule of this archive says so.',
    description: 'A `set-aside` rule of `fonds.yaml` matches the line.',
    severity: 'info',
  },
}

/** A rule that sets a stretch inside a published line aside. */
export type CutRule =
  | 'hyphenation'
  | 'quote-mark'
  | 'site-name'
  | 'label'
  | 'heading-mark'
  | 'link-mark'
  | 'image-mark'
  | 'emphasis-mark'
  | 'link-number'
  | 'edit-link'
  | 'table-mark'
  | 'read-more'

export const cutRules: Readonly<Record<CutRule, Rule>> = {
  hyphenation: {
    reason: 'Set aside: the hyphen of a word that a hard wrap broke.',
    description:
      'The rest of the word stands on the next line. The hyphen is taken out only where the joined word occurs elsewhere in the text.',
    severity: 'info',
  },
  'quote-mark': {
    reason: 'Set aside: the sign before a line that is quoted.',
    description:
      'Mail and forums put `>` before every line of what they answer. The lines are published as a quotation, nested as deep as the signs say; what they say is joined without the signs.',
    severity: 'info',
  },
  'site-name': {
    reason: 'Set aside: the name of the site beside the title.',
    description:
      'Browsers show the title of a page with the name of its site; the name is no part of the title.',
    severity: 'info',
  },
  label: {
    reason: 'Set aside: the label before a stated title.',
    description: '“Title:” and its like say what the line is; the words behind it are the title.',
    severity: 'info',
  },
  'heading-mark': {
    reason: 'Set aside: the signs that mark a heading.',
    description:
      'Plain text marks a heading with `#`, `==`, `**` or a line of signs under it; the page shows it as one.',
    severity: 'info',
  },
  'link-mark': {
    reason: 'Set aside: the signs and the address around the words of a link.',
    description:
      'Markdown writes a link as `[words](address)`, other tools as `words [address]`, which is taken for one where five and more are. The words are published; the address stays in the account.',
    severity: 'info',
  },
  'image-mark': {
    reason: 'Set aside: the signs and the address around the words of a picture.',
    description:
      'Markdown writes a picture as `![words](address)`. Its words are published, where it has any; else the line is set aside whole.',
    severity: 'info',
  },
  'emphasis-mark': {
    reason: 'Set aside: the signs around words that are emphasised.',
    description:
      'Markdown writes `*so*` and `**so**`, and a backslash before a sign that is meant as it stands. Code keeps its signs.',
    severity: 'info',
  },
  'link-number': {
    reason: 'Set aside: the number of a link before its words.',
    description:
      'Text browsers put `[7]` before the words of a link and list the addresses at the end of the page. Without that list a number between brackets is part of the text.',
    severity: 'info',
  },
  'table-mark': {
    reason: 'Set aside: the line under the head of a table.',
    description:
      'Markdown draws `|---|---|` between the head of a table and its rows; the page shows which row is the head.',
    severity: 'info',
  },
  'edit-link': {
    reason: 'Set aside: the link by which a wiki lets a section be edited.',
    description:
      'Wikis put `[edit]` behind every heading, in their language. It tells the headings, and is no word of them.',
    severity: 'info',
  },
  'read-more': {
    reason: 'Set aside: a “Read more” at the end of a teaser, or behind an ellipsis of its own.',
    description: 'The words are a link to the full page; the dump has lost the link.',
    severity: 'info',
  },
}

/** A rule about a record as a whole; only these become messages. */
export type MessageRule =
  | 'empty-record'
  | 'nothing-published'
  | 'language-unsure'
  | 'ambiguous-date'
  | 'bidi-control'
  | 'control-character'

export const messageRules: Readonly<Record<MessageRule, Rule>> = {
  'empty-record': {
    reason: 'The record holds no text.',
    description: 'Nothing but white space was captured. The record is published as an empty page.',
    severity: 'warning',
  },
  'nothing-published': {
    reason: 'All text of the record was set aside.',
    description:
      'Every line reads as menu, notice or footer. Look at the record; a `keep` rule brings lines back.',
    severity: 'warning',
  },
  'language-unsure': {
    reason: 'The language of the text could not be told.',
    description:
      'The text is too short or in a language that is not known here. The page is marked `und`; metadata beside the dump can name it.',
    severity: 'info',
  },
  'ambiguous-date': {
    reason: 'A date can be read in two ways.',
    description:
      'Day and month are both 12 or less and neither the page nor its language says which comes first. No date is taken from it.',
    severity: 'info',
  },
  'bidi-control': {
    reason: 'The text holds characters that override the direction of writing.',
    description:
      'They are kept, each block isolated, but can make a line read otherwise than it is stored.',
    severity: 'warning',
  },
  'control-character': {
    reason: 'The text holds characters that cannot stand in a page.',
    description:
      'Control characters and halves of surrogate pairs are shown as the replacement character; the record’s text keeps them.',
    severity: 'warning',
  },
}
