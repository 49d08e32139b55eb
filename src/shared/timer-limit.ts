/** The longest delay of a timer, in ms: 2³¹ − 1, almost 25 days. With a longer one it fires at once. */
export const timerLimit = 2_147_483_647;
