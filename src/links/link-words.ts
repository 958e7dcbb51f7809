/** Labels that stand alone or before a noun ("Previous article"); kept in lower case. */
export const labelWords = {
  previous: ['previous', 'prev', 'older', 'vorheriger', 'précédent', 'anterior', 'precedente', 'предыдущая'],
  next: ['next', 'newer', 'nächster', 'suivant', 'siguiente', 'successivo', 'следующая'],
} as const;
