/** How far long lists are counted: nobody counts further by eye, and every row that is counted is one that a policy reads. */
export const countedTo = 500
/** And the numbers on a menu, which every page of staff asks for. */
export const badgeTo = 99
