/** What sites write before the trail. */
const HERE =
  /^(?:sie sind hier|you are here|vous êtes ici|estás aquí|está usted aquí|usted está aquí|sei qui|ti trovi in|você está aqui|u bent hier|u bevindt zich hier|du är här|du er her|olet tässä|jesteś tutaj|вы здесь|現在位置|現在地|当前位置|您的位置|您现在的位置|أنت هنا)\s?[:：]/iu
/** The home page as the first step, and a sign behind it that parts steps. */
const FROM_HOME =
  /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|início|página inicial|strona główna|hem|hjem|forside|etusivu|domů|főoldal|acasă|главная|головна|ana ?sayfa|ホーム|トップ|首页|首頁|홈|الرئيسية|בית|होम|मुखपृष्ठ)\s?(?:[»>›/→]|::)\s?\S/iu
/** Longer lines are no trail; in characters. Chosen, not measured. */
const LONGEST = 160

/** Is a line surely the trail of links from the home page to this one? */
export function isTrail(text: string): boolean {
  return text.length <= LONGEST && (HERE.test(text) || FROM_HOME.test(text))
}
