/** The longest delay of a timer, in ms: 2³¹ − 1, almost 25 days. A longer one fires at once. */
export const timerLimit = 2_147_483_647;
