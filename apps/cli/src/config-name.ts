/** What a configuration is called where nobody names another. */
export const CONFIG_NAME = 'fonds.yaml'
