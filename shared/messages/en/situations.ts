export const situations = {} as const
