export const trees = {} as const
