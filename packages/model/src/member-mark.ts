/** What stands between the name of a container and that of a member, in the names of dumps. */
export const MEMBER_MARK = '!/'
