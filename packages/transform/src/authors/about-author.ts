/** What stands before an author's name where others speak of them. */
export const ABOUT_AUTHOR: RegExp =
  /^(?:about|meet|more (?:from|by)|written by|(?:all |latest |recent )?(?:posts|stories|articles) (?:by|from)|view all posts by|follow|author)\b/iu
