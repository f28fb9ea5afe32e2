// Names of numbers, one a line: the number, a space, the name. As `tshark -G values` has them.

/** Enterprises that captures were seen of, IANA "Private Enterprise Numbers". */
export const ENTERPRISES = `
32473 Example Enterprise Number for Documentation Use
36724 Kaplan Research and Application Prototyping
`;
