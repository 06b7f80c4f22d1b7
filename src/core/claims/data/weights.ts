// Made by scripts/fit-claims.mjs. Do not edit. What each feature of a claim speaks for; fitted on annotated articles, never on those
// that the product is measured with. Hundredths of logarithms.

/** One row a feature: name, tab, a weight each for statistic, causal, rule, event, prediction, position, evaluation; NFS, UFS, CFS. */
export const WEIGHT_TABLE = `
any	-4 -22 -24 77 -24 -15 9 -16 -1 15
bound commit	-7 -9 -2 27 -17 0 6 -9 1 8
bound commit 3	-1 -6 4 15 -9 0 -2 -12 24 -12
bound commit 4	0 -4 -2 10 -1 -3 0 -4 -3 7
bound commit 5	-6 -3 -2 -5 -1 3 13 13 -5 -8
bound commit 6	3 0 -1 9 -3 -4 -3 -9 -16 26
bound here	-17 -6 -8 47 -12 -8 0 -16 -1 17
bound nobody	12 -14 -24 37 -13 -8 10 -1 3 -3
bound request	-3 3 4 15 -5 -5 -8 -16 -1 17
bound request 0	-3 3 4 15 -5 -5 -8 -16 -1 17
bound threaten	-1 -1 -2 -3 12 -2 -1 7 -4 -3
bound threaten 0	-1 -1 -2 -3 12 -2 -1 7 -4 -3
cue accused	-2 -1 -1 9 -2 -3 -1 -6 -4 10
cue agreed	-4 2 -4 -10 3 14 -3 15 -4 -10
cue announced	-1 -2 3 8 -2 -3 -3 -9 0 9
cue believe	-2 1 -1 -9 0 -4 13 9 -4 -5
cue called	4 -2 -1 -6 -1 -3 8 4 -3 -1
cue replied	-1 0 0 8 0 -2 -4 -7 8 -1
cue reported	6 -3 -2 11 1 -5 -6 -12 7 7
cue ruled	-1 -1 14 -8 -1 -2 -1 -2 -2 4
cue said	-20 -4 -6 5 1 9 18 6 10 -16
cue say	1 -7 -2 -5 11 -3 6 10 3 -13
cue saying	-6 3 1 2 2 4 -5 -2 -8 10
cue says	3 3 -2 -2 -1 0 0 0 -8 7
cue think	-2 -1 -1 -4 6 1 3 7 3 -11
cue to	21 -3 -1 7 -2 -13 -8 -20 1 19
cue told	-1 -7 -4 6 -2 11 -3 -1 6 -5
cue tribute	-4 0 0 -4 0 -1 9 9 -3 -7
first NUMBER	12 -1 0 -8 -1 -1 0 0 -2 2
first as	1 12 -2 -12 3 2 -3 3 -7 5
first at	0 -1 1 7 -2 -3 -5 -7 16 -9
first he	-2 -7 -4 5 2 9 -4 1 10 -11
first his	0 8 -2 3 -6 3 -7 -4 10 -6
first i	-4 -3 -2 0 5 5 0 6 5 -12
first if	3 -1 3 -21 16 1 -1 19 -13 -6
first in	1 -4 2 10 -3 -3 -2 -8 4 3
first iran	-2 -3 4 6 1 -2 -3 -5 -7 12
first it	-7 2 2 -10 3 2 9 17 -7 -10
first most	12 -1 -1 -4 -2 -3 -4 -7 -3 9
first on	2 -1 -1 5 -1 -1 -1 -4 -11 16
first over	9 1 0 -7 0 -1 -1 -1 -4 5
first the	-13 6 0 -10 -2 5 15 18 -12 -7
first these	-2 8 1 -11 -3 -3 9 10 -6 -4
first they	-9 -2 2 15 -1 -6 2 -7 -3 10
first this	0 17 7 -32 -3 -9 20 16 -16 0
first today	2 -5 -5 -1 -3 -4 16 7 -6 -1
first we	-2 -12 -6 11 -6 16 -4 -2 17 -16
form career	-1 -5 -3 14 -3 -3 1 -5 19 -14
form definition	21 -2 -5 -21 -4 -1 13 11 -16 4
form first person	-15 -4 -8 -6 -2 29 8 15 -7 -7
form future	-5 5 6 -1 37 -13 -27 9 5 -14
form money	16 12 7 -12 -9 -1 -14 -5 -25 30
form most	28 -6 -7 -23 -2 2 8 11 -14 3
form negation	-20 -7 13 -1 -1 13 5 9 -23 14
form passive	-11 -1 17 13 24 -19 -24 -4 -6 10
form perfect	25 10 -18 30 -16 -17 -14 -32 3 29
form progressive	-6 -4 -9 47 -7 -12 -8 -32 23 9
kind direct	-19 -23 -9 3 -5 11 46 21 -5 -16
kind indirect	-1 3 -6 18 5 11 -29 -4 -28 33
kind mixed	-8 -3 -8 -19 2 5 32 32 -20 -11
length 0	3 -11 -3 6 0 -16 24 7 -4 -4
length 1	-1 -17 -11 17 -4 -1 17 7 0 -7
length 2	21 -14 -10 13 -4 15 -21 -8 3 5
length 3	0 -6 -8 15 -2 -1 1 -2 -4 6
length 4	-11 8 -5 11 -3 6 -6 0 -6 6
length 5	-2 11 11 7 -3 -12 -12 -16 -2 18
length 6	-10 8 1 9 -6 -5 1 -3 11 -8
pair " an	-1 -1 0 -8 -1 0 10 8 -5 -4
pair $ NUMBER	10 2 -5 2 -5 -1 -4 -4 -7 11
pair % of	15 -1 0 -6 -3 -3 -3 -5 -3 8
pair NUMBER %	23 -2 -2 -10 -3 -1 -4 -6 -8 13
pair NUMBER NUMBER	-1 -4 -2 9 0 -2 -1 -1 19 -17
pair NUMBER billion	14 -1 -3 -6 -1 -2 -1 -2 -5 7
pair NUMBER euros	-5 0 9 -2 -1 0 0 -1 0 1
pair NUMBER million	8 1 -2 1 -2 -2 -2 -3 -5 9
pair NUMBER years	8 -1 -1 -4 0 0 -1 -1 -4 4
pair YEAR and	3 -3 -4 5 -3 -3 -1 -5 8 -4
pair a different	-1 -1 4 2 0 1 -3 -3 9 -6
pair a new	-4 -1 -1 -4 8 -1 3 8 -4 -5
pair about the	-2 1 1 4 -3 0 -2 -4 10 -6
pair administration s	-2 2 -1 -7 -1 -1 10 7 -4 -4
pair after the	0 -1 -1 8 -2 -2 -2 -6 8 -2
pair and NUMBER	12 -2 1 -7 -1 -1 -2 -3 -1 5
pair and has	9 -3 0 -3 0 0 -2 -3 -3 6
pair and not	0 0 4 4 0 -2 -6 -8 -2 10
pair and the	-5 -1 3 -3 2 8 -6 4 -3 -1
pair anniversary of	-4 -1 -1 7 0 -1 -2 -2 10 -8
pair approximately NUMBER	11 0 0 -7 0 -1 0 -1 -1 3
pair are expected	-1 -1 0 -7 10 0 0 10 -7 -3
pair around NUMBER	10 -1 -1 -5 -1 -1 -1 -2 -3 5
pair as a	-2 5 -2 -3 2 -2 3 3 10 -12
pair at the	2 -2 0 7 1 -1 -8 -7 3 4
pair be the	6 2 -4 -10 4 3 -3 3 -4 1
pair behalf of	4 -1 1 -2 -4 -4 1 -4 -4 9
pair both the	2 -1 1 -9 0 7 2 8 -5 -3
pair by a	-2 3 1 -1 -2 0 -2 -4 -5 8
pair by the	4 -9 4 2 2 2 -6 0 8 -7
pair can be	-2 -2 4 -7 6 5 -2 8 -2 -6
pair coming days	0 -1 0 4 -2 0 0 -2 8 -6
pair commitment to	-4 -1 -2 -8 1 2 11 10 -2 -10
pair could be	-2 -2 1 -5 12 -2 -2 7 -3 -5
pair demonstrates the	0 -1 -1 -6 0 -1 9 6 -3 -3
pair do not	2 2 3 -12 0 7 -2 6 -5 -2
pair due to	2 13 -2 -5 -4 -2 1 -4 0 5
pair end of	1 -2 -1 -4 10 -1 -2 7 1 -8
pair expected to	-1 0 -3 -19 27 -1 -2 24 -14 -10
pair failed to	-2 -1 -1 10 -1 -3 -2 -6 -5 12
pair families and	0 -1 0 -8 0 0 11 9 -5 -4
pair first time	18 -1 -1 -10 -2 -3 -2 -5 -5 10
pair for a	-3 2 1 -9 -1 3 7 9 4 -14
pair for all	-2 -1 2 -8 -2 5 7 8 -2 -6
pair for the	-2 -3 0 8 -5 1 3 -4 10 -6
pair from the	4 6 -5 10 -5 -4 -8 -11 7 3
pair had been	2 0 -2 8 -2 -2 -3 -8 -1 8
pair have no	-1 -1 -1 -7 -1 5 5 9 -3 -6
pair held a	-2 -1 0 4 0 0 -1 -1 10 -9
pair importance of	-1 -4 -1 -2 -1 11 -4 5 0 -5
pair in YEAR	8 3 -5 -9 7 -3 -2 3 -9 6
pair in south	7 2 0 -10 0 1 -1 0 0 0
pair in syria	1 0 -1 6 0 -4 -3 -7 9 -2
pair in the	6 -7 7 -2 2 4 -10 -3 -1 4
pair into the	-3 -5 -4 10 3 0 -4 -2 5 -3
pair iran s	0 -2 -1 8 -2 -1 -1 -5 -9 13
pair is a	0 1 -2 -10 -3 0 13 11 -4 -7
pair is due	-1 -4 0 8 -1 0 0 -3 2 2
pair is expected	1 -2 -2 -10 15 -1 -1 11 -7 -5
pair is no	-2 2 2 4 -1 -1 -3 -3 -5 8
pair is not	-3 1 -3 7 -6 1 3 -1 14 -13
pair is the	11 4 3 -6 -5 -3 -1 -8 -3 11
pair is too	-2 3 -2 -5 -4 -1 8 9 -4 -5
pair it is	0 3 9 -12 0 -3 3 2 2 -4
pair it s	-1 -7 -2 -6 3 1 10 10 1 -11
pair it will	2 9 -5 -13 5 -2 2 10 -8 -2
pair its own	-1 3 3 -2 0 1 -3 -3 -5 8
pair july NUMBER	-5 -2 0 8 0 0 0 -1 11 -8
pair known for	0 -4 -1 6 0 -1 -1 -3 9 -5
pair last year	5 -1 -1 -5 -1 -1 4 2 -8 6
pair need to	0 -1 5 -9 -1 9 -3 5 -5 1
pair needs to	-2 -3 -1 -4 -1 14 -4 8 -2 -6
pair of NUMBER	14 -1 2 -11 3 -1 -6 1 -10 9
pair of our	-2 0 -1 -1 0 -4 10 3 -4 2
pair of the	-4 12 -8 3 -3 6 -5 -2 15 -13
pair of up	8 -3 0 -4 0 0 0 -1 -2 3
pair off the	-4 -2 -1 8 -1 -2 -3 -4 -1 3
pair on behalf	4 -1 1 -2 -4 -4 1 -4 -4 9
pair one of	-7 -2 -1 10 -3 2 2 0 6 -6
pair over NUMBER	15 -5 -1 -8 -1 0 0 -1 -2 3
pair part of	-4 -2 -1 8 -2 0 3 -1 12 -11
pair people have	9 -5 0 -5 0 0 1 0 2 -2
pair place in	-2 0 0 -1 -2 9 -2 4 2 -6
pair right to	-1 -1 12 -3 -1 -4 -3 -6 -1 7
pair s decision	-2 -2 0 -5 0 0 9 9 -5 -5
pair set to	-2 -2 -1 8 -3 -1 -1 -5 8 -4
pair space station	-3 0 0 -1 1 4 0 4 3 -8
pair sponsor of	9 0 0 -4 0 -1 -4 -4 -2 5
pair state department	-4 0 0 2 0 0 2 2 5 -8
pair state sponsor	9 0 0 -4 0 -1 -4 -4 -2 5
pair th anniversary	-5 -1 -1 8 0 -1 -2 -2 11 -9
pair that this	2 -1 0 8 0 -3 -4 -9 6 2
pair that will	-1 1 -2 8 -2 1 -4 -5 -1 5
pair the "	-2 7 -1 -8 -1 -2 8 8 -4 -4
pair the american	-4 0 -1 -6 1 2 7 9 -5 -4
pair the city	-5 -4 -1 9 -1 0 -1 -2 5 -3
pair the death	-2 2 -1 -3 1 4 -1 3 6 -9
pair the decision	-3 10 3 -8 -4 2 1 -1 4 -2
pair the first	27 -3 -4 -1 -4 -3 -10 -16 3 14
pair the importance	-1 -3 -1 -3 -1 11 -3 6 -1 -5
pair the need	3 -2 -1 -8 1 10 -3 7 -4 -2
pair the past	-2 6 0 -9 0 0 7 6 -7 1
pair the people	-3 1 -2 -4 -3 5 4 8 -3 -6
pair the policy	-1 0 8 -6 2 -2 -2 -1 -6 6
pair the state	-7 -2 10 1 0 -1 -2 -2 -1 4
pair the storm	-1 4 0 -8 6 2 -2 7 -5 -1
pair the u	6 -4 -1 -11 4 3 3 7 -3 -4
pair the us	2 -4 11 -3 1 -4 -2 -1 -3 5
pair the white	-1 -1 -1 7 -1 0 -3 -4 9 -4
pair the world	10 3 -5 -14 6 3 -4 6 -8 2
pair there is	1 4 2 4 -1 -2 -7 -9 -5 15
pair this is	5 -3 -5 -6 -3 1 8 6 -1 -5
pair thousands of	-3 -2 -1 9 0 -1 -1 -1 -3 5
pair throughout the	-3 -2 -1 6 -1 -1 -2 -3 11 -8
pair time to	-1 -1 -1 -2 -1 9 -3 3 -1 -2
pair to $	8 -1 -1 -3 -3 0 0 -4 -1 5
pair to NUMBER	14 -6 -3 -6 2 -2 0 2 -3 2
pair to a	-5 4 -1 8 -1 -1 -3 -6 7 -1
pair to be	7 0 -2 -8 2 8 -5 -1 -5 5
pair to bring	-4 -1 -1 8 0 -1 -1 -2 8 -5
pair to have	5 0 6 -7 0 -5 0 -3 -9 13
pair to the	8 4 9 -3 -10 -4 -4 -8 5 3
pair tropical storm	1 8 -1 -3 -2 -2 -2 -4 7 -5
pair u s	5 -7 0 5 3 -3 -2 -6 -3 9
pair us $	8 3 -2 -4 -1 -1 -3 -3 -3 5
pair was "	-2 -1 -1 -8 -2 3 11 10 -2 -8
pair was a	1 -2 -1 -4 -1 -3 12 9 -10 1
pair was the	15 1 -1 -8 -1 -1 -4 -5 -4 9
pair we are	1 -3 -2 5 -3 -5 11 0 8 -9
pair we can	-2 3 0 -8 8 2 -2 6 -5 -2
pair we need	-1 -1 -1 -3 0 8 -2 5 -2 -2
pair well as	-4 -3 -3 10 -1 4 -7 -5 11 -6
pair were killed	9 0 0 -6 -1 -1 -1 -2 -2 3
pair white house	-1 -1 -1 7 -1 0 -2 -4 10 -5
pair will be	8 0 10 13 -19 -3 -9 -19 12 7
pair will not	-2 -3 1 -9 13 -1 -1 10 -5 -5
pair with the	-4 0 2 11 -10 6 -6 -10 4 6
pair world s	12 -1 -1 -7 1 -2 -5 -4 -7 10
pair would be	1 -4 2 -11 7 -3 9 8 -4 -4
pair yet known	0 -1 -1 8 -5 0 0 -7 8 -1
place 1	-8 -15 -5 39 0 -2 -10 -9 -6 15
place 2	1 -6 7 20 -19 -5 3 -9 3 6
place 3	3 0 -26 20 -5 -9 16 2 3 -6
rule cause	-9 105 -9 -50 -12 -5 -19 -9 -15 24
rule demand or duty	-19 -17 21 -54 -18 120 -34 57 -20 -37
rule for or against	-2 1 -10 -14 -6 32 -2 19 -8 -11
rule future	-9 -1 -5 -30 103 -23 -33 45 -16 -29
rule law or duty	-14 -17 94 -35 -18 15 -24 -13 -17 30
rule plain cause	-7 57 -6 -34 -2 -3 -5 -3 2 2
rule rank or first	56 -8 -2 -38 -5 -3 -1 -2 -26 27
rule rate or comparison	46 1 -6 -25 -6 -6 -5 -5 -24 29
rule share or average	36 -5 -3 -15 -5 1 -8 -8 -11 20
said by nobody	26 3 1 77 -25 -41 -41 -65 53 11
signal accusation	-10 -8 9 26 -8 -6 -5 -13 -22 36
signal cause	2 48 -8 -23 -9 -3 -5 -3 -3 7
signal comparison or superlative	41 -3 -3 -18 -13 -5 1 -8 -9 17
signal deaths and violence	24 -3 -10 12 -5 3 -22 -14 -29 43
signal legal act	8 -11 32 -4 -6 -2 -15 -6 -33 38
signal not yet happened	-7 8 -3 -31 88 -24 -30 45 -20 -24
signal number	47 -4 -3 -23 -9 -2 -9 -8 -24 32
signal opinion	-12 -4 -4 -36 -16 32 40 41 -23 -18
signal own plan	-2 -3 -4 2 2 9 -6 -4 -2 5
signal schedule or ceremony	-10 -6 -6 39 -5 -3 -10 -18 51 -33
signal war and weapons	7 0 0 11 -1 5 -22 -12 -17 29
source named	-21 -21 -16 -9 -5 29 46 39 -27 -12
source unnamed	-6 -4 -5 7 1 -1 9 10 -23 12
value CARDINAL	120 -14 -13 -31 -15 -26 -24 -32 -34 65
value DATE	14 -12 -3 23 6 -24 -5 -14 10 4
value MONEY	15 0 2 -3 -5 -3 -7 -7 -13 20
value ORDINAL	56 -5 -3 -23 -9 -8 -10 -17 -7 24
value PERCENT	28 -4 -2 -14 -4 2 -6 -5 -10 15
value QUANTITY	15 5 -3 -12 4 -5 -6 -1 -8 8
value TIME	1 -8 -4 20 5 -5 -10 -12 15 -3
whole sentence	3 6 6 18 -8 -26 1 -11 18 -7
word "	-8 -1 -8 -5 0 -3 24 17 -10 -6
word $	10 2 -5 2 -5 -1 -4 -4 -7 11
word %	23 -2 -2 -10 -3 -1 -4 -6 -8 13
word NUMBER	91 -19 -3 -7 -13 -16 -34 -30 -13 43
word YEAR	2 1 0 16 -3 -8 -8 -14 14 0
word a	-13 1 -15 18 -12 -4 26 0 5 -5
word abdullah	-1 -1 0 7 -3 -1 -1 -5 11 -6
word about	2 1 0 14 -6 -1 -11 -20 17 2
word administration	0 0 -3 3 -2 -3 5 -3 -7 10
word affairs	-3 -1 -1 9 -1 -1 -1 -4 7 -3
word afghan	-4 0 0 8 0 -1 -1 -4 1 3
word after	-1 -8 -7 25 4 -8 -7 -8 -2 10
word against	1 -1 -2 4 1 9 -12 -2 -2 4
word agency	1 -2 -2 6 -1 -2 -2 -4 8 -4
word all	-3 -10 3 9 -4 2 3 -2 -3 6
word allow	-2 3 4 -5 1 2 -2 -2 -7 8
word also	-2 -4 -2 10 12 0 -14 -3 6 -3
word always	0 0 0 -6 -1 4 5 9 -4 -5
word america	0 2 -2 -9 -1 3 7 8 -11 2
word american	1 2 -5 -2 -7 -1 12 4 -8 4
word americans	-2 -4 -3 -3 2 8 1 10 -8 -3
word an	-19 2 6 15 -3 -9 8 -8 8 -1
word and	-12 3 -9 -1 -3 10 13 14 -10 -5
word anniversary	-5 -1 -2 8 0 -1 -3 -2 12 -10
word anti	-3 -2 -1 10 -1 0 -1 -5 -5 9
word any	1 -5 5 6 2 4 -12 -7 -3 11
word approximately	12 -1 0 -7 0 -1 -1 -2 0 2
word are	18 -1 -8 -2 7 -20 7 -5 8 -3
word as	-12 8 -2 -9 4 2 11 10 -5 -5
word at	14 1 1 14 -2 -3 -25 -24 16 9
word attack	-7 1 -3 14 -3 -2 -2 -7 7 0
word attacks	4 -3 -1 -7 4 4 0 9 -7 -2
word average	9 -1 0 -6 0 0 0 0 -2 3
word balance	-1 0 0 -7 5 0 4 9 -5 -4
word banned	2 -2 2 -1 0 -1 -1 -1 -7 8
word base	-1 0 -1 4 -1 -2 -3 -4 -6 8
word based	-4 1 2 0 -4 -3 8 3 6 -9
word be	3 -15 24 -17 9 13 -15 2 -4 2
word because	-1 23 -3 -15 0 0 -1 2 -1 -1
word been	0 2 -8 14 -3 -2 -4 -5 5 1
word behalf	4 -1 1 -2 -4 -4 1 -4 -4 9
word being	13 0 -3 4 -5 -7 -3 -11 -7 18
word berlusconi	-2 0 0 9 0 0 -2 -3 -4 7
word billion	14 -1 -3 -6 -1 -2 -1 -2 -5 7
word billionaires	9 -1 -1 -7 -1 0 -1 -2 -4 5
word both	-2 2 1 -5 -3 10 -2 2 -10 8
word breach	0 -1 8 -2 1 -2 -5 -4 -1 5
word britain	-4 -2 0 7 0 0 -1 -2 9 -7
word but	-3 -2 10 -1 -3 7 -11 -7 5 2
word by	1 -4 0 1 5 6 -9 1 -1 0
word called	-2 -2 -1 6 1 -1 -1 -2 11 -8
word came	0 2 -1 4 0 -1 -2 -3 -6 9
word campaign	-3 -2 -1 3 5 1 -3 3 12 -16
word can	-6 0 12 -18 11 11 -10 8 -2 -6
word cannot	-2 1 1 -16 -1 19 -3 15 -9 -7
word care	-2 4 2 4 -5 -4 -1 -6 -2 9
word center	1 -1 -1 3 -1 0 -1 -2 9 -7
word change	-1 13 -1 -4 -3 0 -5 0 -8 7
word changes	0 -5 -1 10 0 -4 -2 -6 9 -4
word charged	0 0 -2 4 -1 -1 -1 -3 -9 11
word charges	-3 5 1 4 -3 -1 -1 -6 -10 16
word china	-1 -3 1 12 -5 1 -3 -6 5 2
word city	-4 -3 -1 11 2 -2 -4 -3 3 0
word collapse	-1 3 0 0 0 -3 -3 -4 -3 8
word come	-5 0 1 0 6 1 -3 3 5 -9
word coming	-1 -1 0 6 -2 0 -2 -4 11 -8
word commitment	-6 -1 -3 -8 0 3 14 13 -2 -12
word communication	-5 1 -1 8 0 0 -3 -4 4 0
word companies	-5 -1 3 2 2 0 -3 1 8 -9
word company	-1 -1 2 -3 7 -2 0 6 -12 5
word could	-4 3 -2 -1 17 -5 -7 3 -3 -1
word country	4 -2 4 -13 1 0 7 8 -10 2
word court	-3 5 6 -4 1 4 -8 1 -13 13
word crashed	-3 -2 -1 8 -1 -2 -3 -4 -4 8
word created	-1 9 -1 -3 -3 -2 -2 1 -1 0
word crew	-2 -1 -1 12 -3 -1 -2 -6 0 6
word day	-8 4 -2 -2 2 0 5 7 7 -14
word days	14 1 0 -13 2 0 -5 -2 7 -5
word de	-6 -2 -1 5 0 -1 5 3 6 -9
word decision	-7 6 5 -9 -6 2 9 6 -4 -3
word demonstrates	0 -1 -1 -6 0 -1 9 6 -3 -3
word department	-4 -2 2 6 -2 -1 2 -2 9 -8
word despite	-5 -1 -1 8 -2 -2 1 -3 -3 6
word device	-2 -2 -1 -2 9 0 0 7 0 -7
word did	-5 -1 1 7 -2 -3 3 -1 -8 10
word died	9 -4 -2 3 -1 -1 -4 -6 -8 14
word different	-1 -4 3 4 -1 0 -2 -3 9 -6
word discovered	-3 -2 -1 10 -1 -1 -3 -4 -2 7
word discussed	-3 -2 -1 10 -1 -2 -2 -6 18 -12
word discussions	-4 -2 -1 5 1 -2 0 -1 8 -7
word do	2 -1 7 -23 -1 14 2 13 -12 -1
word documents	-6 -2 1 11 -4 0 -2 -8 1 7
word down	0 7 -1 10 -7 -3 -6 -15 1 14
word due	2 12 1 -5 -5 -2 1 -4 2 2
word during	-5 -3 -3 10 -1 1 3 -1 -2 3
word east	0 9 0 -5 -3 -1 -1 -3 2 0
word economic	-6 4 -2 -4 5 5 -2 9 -5 -4
word el	-3 0 0 6 0 0 -1 -2 -7 8
word election	-3 -3 -1 -1 -1 4 3 5 -9 3
word end	-3 -4 -1 -5 17 -2 -4 11 -2 -9
word energy	-4 8 6 -5 -1 -3 -2 -4 1 3
word equal	-6 4 4 -9 -1 -3 8 6 2 -7
word especially	-2 -1 0 -3 1 -1 8 7 -6 -2
word evening	-5 0 0 9 -2 0 0 -4 6 -1
word ever	9 -1 0 -5 -2 -2 1 -3 -3 6
word every	5 8 0 -5 -7 -2 -2 -6 3 4
word executive	-2 -2 5 9 -4 -2 -2 -9 4 5
word expected	-3 -1 -3 -14 28 -3 -4 22 -10 -13
word experts	-1 -1 0 6 -1 -2 -2 -4 8 -5
word face	-4 -2 -2 -3 2 9 -2 11 -5 -6
word failed	0 -3 -1 13 -2 -2 -5 -9 -3 13
word failure	-1 7 0 -11 -1 -1 4 3 -4 0
word federal	-4 -3 4 7 0 -3 -2 -4 -4 8
word final	2 -3 -1 7 -4 0 0 -5 11 -5
word fired	0 -1 -1 3 0 -1 0 -1 -9 11
word first	32 -5 -1 -8 -7 -5 -7 -12 0 12
word five	17 0 -3 -10 -3 -4 -1 -3 -7 10
word flight	-6 0 0 9 0 0 0 -1 1 2
word florida	-1 -2 -1 -7 5 4 2 9 -10 1
word following	-4 -2 -2 11 -1 -1 -2 -4 4 0
word for	-22 -7 1 -1 -3 15 19 20 -13 -7
word foreign	0 -1 -3 8 1 -2 -1 -5 9 -3
word former	4 -2 -2 2 1 -1 -1 -2 -9 11
word found	3 -1 1 6 0 -3 -6 -7 -8 15
word france	1 -1 -1 9 -2 -1 1 -3 0 4
word free	-1 -2 -1 -3 -3 7 2 4 5 -9
word from	5 6 9 13 -12 -8 -12 -19 2 17
word fuel	1 9 -2 -4 -1 -1 -1 -3 -4 7
word further	-7 5 0 -12 7 5 2 16 -5 -11
word gaza	-2 0 -1 -6 -2 4 8 10 -12 2
word general	2 2 1 1 -4 0 0 -3 11 -8
word global	3 0 -2 -9 -3 5 5 8 -5 -3
word good	-2 2 -2 -9 -2 -1 14 10 -8 -2
word google	-1 -1 0 3 1 0 0 0 -9 9
word government	-5 1 0 0 -2 7 0 4 -16 12
word great	-4 0 -2 -3 -4 1 13 7 2 -9
word group	-5 -2 -1 12 -1 0 0 -3 1 2
word gusts	8 -3 0 -4 0 0 0 0 -2 3
word had	-3 17 -3 15 -5 -8 -12 -16 7 10
word has	22 1 5 -8 -13 -13 8 -8 -11 19
word have	9 2 -6 4 -12 4 -2 -8 -2 10
word having	2 -3 -1 7 -1 -1 -1 -5 -5 9
word he	-7 -9 -3 10 -4 7 7 2 10 -12
word hear	0 -1 -4 8 -2 -1 0 -5 5 -1
word held	-8 2 -3 12 2 0 -4 -3 15 -11
word helped	-3 10 -1 -3 -1 -1 -2 -3 -5 9
word her	0 -3 -4 11 -3 0 0 -3 11 -8
word hezbollah	2 5 -2 2 -1 -2 -5 -6 -10 15
word high	2 3 -4 -12 4 2 4 10 -2 -8
word his	-6 2 -9 20 -6 -2 -1 -6 -6 12
word hit	1 -4 -1 8 -1 -2 -2 -4 0 4
word hold	-2 -1 2 5 -2 3 -4 -2 9 -7
word honor	1 0 0 -6 -1 -1 8 7 -6 -1
word house	4 -6 5 7 -3 0 -9 -9 5 6
word human	-1 -1 0 -11 1 2 10 12 -7 -5
word hurricane	7 2 -2 -1 -2 -1 -2 -3 10 -7
word i	-6 -5 -5 8 3 4 -1 -2 2 0
word if	-5 1 14 -23 20 -1 -7 13 -16 3
word importance	-1 -4 -1 -5 -1 14 -3 7 -1 -6
word in	15 -1 -2 16 -5 -6 -18 -19 5 13
word included	0 -2 -3 10 -1 -1 -2 -3 12 -8
word increase	-3 8 1 -8 6 -1 -2 4 -5 1
word information	1 1 -1 -3 0 1 2 3 8 -10
word infrastructure	-2 -2 2 5 -2 -3 1 -5 -3 8
word injured	11 -1 -1 -8 -1 1 -1 1 0 -1
word interests	-1 -1 -1 -6 -1 -1 12 8 -2 -6
word into	-9 4 3 9 1 -3 -5 -3 2 2
word involving	-1 0 0 3 0 0 -1 -1 9 -7
word iran	5 2 -2 6 1 0 -12 -10 -9 18
word iranian	2 1 -2 2 0 -2 -3 -4 -6 9
word iraq	6 -5 -3 -1 1 4 -6 -1 -7 8
word is	4 -4 13 -30 5 -2 15 16 -6 -10
word isil	6 -4 -1 -10 6 5 -2 7 -2 -4
word israel	0 -4 -2 11 0 -1 -2 -6 0 6
word israeli	-1 0 -2 5 -1 0 -1 -4 -4 9
word it	0 10 5 -25 0 0 11 17 -17 0
word its	-5 9 -3 13 1 -6 -8 -5 1 4
word japanese	1 0 0 1 0 0 0 -2 -7 8
word join	-2 -1 -1 -6 7 3 1 10 1 -11
word july	-5 -3 -1 11 -1 0 0 -3 9 -6
word justice	3 1 -2 -6 1 1 2 5 3 -8
word killed	11 -6 -1 -1 -2 -2 1 0 -10 11
word known	-2 1 -3 15 -6 -3 -3 -13 21 -9
word lakes	-2 8 0 -5 0 0 0 -1 -2 3
word last	7 3 0 -7 1 -2 0 0 -9 9
word late	-6 -4 -1 5 3 0 -1 2 9 -10
word launched	-6 -2 -2 10 0 -2 -1 -2 0 1
word law	0 0 10 -7 3 2 -7 0 0 0
word lead	3 1 -1 -8 4 4 -3 7 -8 1
word leaders	-5 -4 -2 4 8 2 -1 6 8 -14
word leading	9 -2 -1 1 -1 -2 -6 -5 0 5
word legal	2 1 14 -8 -1 -6 -6 -10 -4 13
word legislation	-1 -2 8 -4 0 0 -1 -1 0 1
word level	-2 -1 10 -7 1 -1 -1 0 0 0
word lythgoe	-4 -1 -1 9 -3 -2 -3 -6 11 -5
word m	-6 -1 -1 10 -1 -4 4 0 -3 3
word major	-2 -3 -2 3 -2 -2 9 3 -2 -1
word manning	-2 4 -2 4 -1 -2 -3 -6 -5 11
word many	-5 12 -3 3 2 -2 -6 -5 6 -1
word means	-2 2 9 -7 -1 -1 0 0 -3 4
word media	-3 -2 -2 13 -3 -1 -2 -6 7 -1
word meeting	-6 -1 -1 2 4 1 2 4 10 -15
word members	10 -8 3 -5 -1 -6 4 0 -4 3
word met	-3 -2 -4 5 -1 2 0 0 17 -17
word militants	-4 -1 -1 11 -1 -3 -2 -5 0 3
word million	10 1 -2 -2 -2 -2 1 -1 -6 7
word millions	2 9 0 -9 1 0 -1 2 -3 0
word minister	-4 -4 -3 16 0 0 -7 -9 1 7
word missile	-2 4 -1 2 -3 0 0 -1 -9 9
word money	-2 -3 5 4 4 -5 -4 -6 -6 13
word more	7 10 2 -22 -7 5 7 12 -21 8
word most	17 -4 -3 -10 -2 -3 6 2 -9 7
word must	-3 -2 9 -3 -2 12 -10 1 -6 5
word named	-2 -5 0 8 0 0 0 -2 10 -9
word need	2 0 3 -22 -2 27 -9 18 -11 -7
word needs	-1 -3 -2 -6 -1 13 -1 10 -4 -5
word never	-2 0 -1 -11 1 4 11 14 -8 -6
word new	-3 -6 -6 2 19 -7 2 11 -9 -2
word next	-2 -3 1 -6 11 3 -2 10 -5 -5
word nine	9 -1 -1 -7 1 -1 -1 0 -3 3
word no	-5 -3 2 1 -1 6 0 6 -19 13
word not	-15 2 9 -4 6 2 0 5 1 -6
word obama	1 4 2 -7 -2 5 -3 0 -9 9
word occurred	3 -3 2 -1 0 0 0 -1 -8 9
word of	2 8 -18 7 0 1 1 0 -11 10
word off	-7 1 -2 14 -2 -2 -2 -6 2 4
word office	-1 0 0 9 -3 0 -2 -7 -1 8
word official	-1 -1 -1 5 2 0 -3 -2 9 -6
word officials	-4 2 1 9 -1 -2 -6 -9 0 9
word on	-3 5 4 16 -14 -5 -2 -11 8 3
word one	-12 -4 -1 9 0 -4 12 11 -7 -5
word ongoing	-2 -1 -1 -3 1 8 -3 5 3 -9
word only	12 8 8 -20 -5 4 -7 0 -14 14
word or	13 -7 6 9 -7 -7 -9 -24 4 20
word other	12 -5 1 -2 0 9 -12 -3 -1 4
word our	-4 5 -4 -22 7 11 8 20 -11 -9
word out	-7 2 -4 13 3 -4 -2 -6 6 0
word over	25 -8 0 -11 -3 -5 1 -2 -14 16
word part	-5 -1 -1 6 -3 3 3 0 9 -9
word particularly	-2 -1 -1 -7 -1 7 3 9 0 -10
word partnership	-4 0 -1 -5 1 -1 11 7 -2 -5
word past	-3 7 0 -9 -1 -1 6 5 -6 0
word peace	-5 5 -2 -12 7 8 -1 11 0 -11
word people	12 3 -10 -16 2 6 3 12 -2 -10
word per	10 -5 -1 -8 3 -1 -1 2 -2 0
word pirates	-4 0 0 6 0 0 0 -1 -8 10
word place	5 -2 -2 -13 4 10 0 12 -5 -7
word plan	13 -2 -1 -14 -2 4 0 3 -2 -2
word plane	-4 -1 0 8 0 0 -2 -4 6 -2
word plans	0 -1 -1 3 6 -5 -3 -2 11 -9
word points	9 0 0 -6 0 0 0 0 -4 5
word police	-4 -2 -2 14 2 -3 -7 -10 3 7
word position	-4 -1 -1 7 0 -1 -1 -2 10 -9
word priority	-2 -1 -1 -3 -1 12 -3 7 1 -8
word probably	-1 -1 -1 -6 7 0 1 9 -5 -4
word program	-3 -1 -3 11 2 -2 -3 -5 9 -4
word prompted	-1 8 0 -5 0 0 -1 0 4 -4
word provide	-5 5 2 -5 1 5 -4 5 -10 5
word re	-4 1 -2 -6 4 -3 9 7 0 -7
word recently	-2 -1 0 8 -1 -2 -3 -5 1 3
word reflects	-1 -1 -1 -6 -1 -1 10 7 -3 -5
word released	-7 -1 5 5 -1 0 -2 -3 8 -5
word reported	-5 -1 -1 11 0 0 -1 -3 -6 9
word reportedly	-8 1 -1 8 -1 0 -1 -2 -10 12
word reports	-1 -1 0 10 0 -1 -3 -6 -1 8
word required	-5 2 11 -3 -5 -1 -1 -5 -4 9
word response	-1 -2 -1 8 -2 -1 -5 -4 6 -3
word result	1 9 0 -4 -4 3 -6 2 -3 1
word return	-1 1 3 3 -1 -4 -2 -6 14 -8
word right	-1 -2 14 -6 -1 0 -3 -4 -1 5
word rights	-1 -4 11 -4 -3 2 3 1 -4 3
word risk	0 3 8 -8 0 0 -4 -1 -7 8
word roads	-1 1 0 2 0 0 -1 -2 9 -7
word russian	-4 -1 -1 11 -1 -1 -1 -3 4 -2
word s	-15 19 -9 15 -7 -16 13 -2 4 -2
word same	9 1 0 -5 -2 -1 -3 -3 -13 15
word saturday	-6 -3 -2 11 -4 2 -1 -2 1 2
word scheduled	-3 0 -1 7 -2 0 -1 -5 12 -8
word second	10 -3 -1 -4 -1 -2 2 0 1 0
word secretary	1 -2 -1 7 -2 1 -2 -3 13 -11
word security	1 -3 -2 -15 7 3 10 17 -2 -15
word seen	9 3 -1 -10 -1 -2 3 3 -6 4
word series	-3 3 -1 5 -2 -1 -1 -4 10 -6
word serious	-1 -2 -1 -5 0 3 6 8 -5 -5
word serve	1 -1 8 -5 0 -2 0 2 -2 0
word several	-3 -1 -1 9 -4 -3 1 -4 0 4
word sex	3 -1 0 2 -1 -3 2 -2 -7 8
word shared	3 2 -1 -9 -1 1 6 9 -7 -2
word she	-6 -3 1 13 -3 0 2 -5 1 4
word ship	-1 -2 -2 12 -2 -2 -2 -6 1 6
word shot	-2 2 -1 6 0 -1 -3 -4 -7 10
word should	-6 -4 -1 -3 0 27 -14 11 3 -14
word signed	-4 -1 5 5 -1 -2 -1 -5 -4 9
word since	13 7 -3 -7 -4 -4 -2 -2 4 -2
word situation	-4 2 -2 6 -3 -3 1 -2 9 -8
word small	-2 -2 -1 10 -2 -1 -1 -5 11 -6
word smoking	5 2 5 -10 0 -1 -1 -2 -3 4
word social	8 -1 -2 -5 2 0 -2 -1 -2 4
word solution	0 0 0 -3 -1 9 -5 3 -2 -1
word something	-1 -1 -1 -4 -4 -3 13 5 -1 -4
word space	-3 -2 -2 2 4 3 0 5 9 -14
word sponsor	9 0 0 -4 0 -1 -4 -4 -2 5
word state	5 -4 16 2 -5 -6 -7 -12 -1 12
word statement	-2 0 0 2 0 1 -1 1 9 -9
word step	-4 2 -2 -4 0 0 10 8 -7 -1
word stood	-3 -1 -1 3 -1 -1 2 1 7 -8
word strip	-3 -1 -1 5 0 1 -1 -1 -9 8
word such	-4 -2 1 -5 2 11 -2 7 5 -12
word sunday	-2 -1 0 5 0 0 0 -1 9 -8
word support	2 5 -4 -2 -5 12 -7 5 -4 0
word system	-3 5 -3 -3 6 2 -6 8 -5 -3
word t	-2 -2 -3 0 -3 8 1 4 6 -10
word technical	-1 -1 0 9 -2 -2 -3 -7 1 6
word ten	12 0 -1 -8 -1 -1 -1 -2 -4 6
word texas	-2 7 -1 -2 -1 -2 -2 -4 -6 8
word than	13 0 -1 -14 -1 -2 4 2 -7 4
word that	-20 10 1 6 -5 -3 13 2 -10 7
word the	2 6 -1 10 -8 5 -14 -12 9 2
word their	-5 -6 5 -5 2 5 3 9 0 -10
word them	-3 10 -2 4 1 0 -8 -4 2 2
word there	6 8 -2 5 4 -9 -11 -12 -1 12
word these	-3 6 2 -13 1 5 3 11 -17 6
word they	-14 8 12 7 -4 -7 -2 -8 -4 12
word thirteen	9 0 0 -7 0 0 0 -1 -1 2
word this	-1 5 -1 -16 2 -3 14 11 -18 7
word those	2 -5 5 -15 0 11 2 10 -5 -5
word threat	-3 -1 1 -7 -1 2 9 8 0 -8
word three	16 -4 -4 -6 3 -5 -3 -1 -2 3
word through	-4 2 -3 11 -2 0 -3 -5 10 -5
word throughout	-3 -2 -2 7 -1 -2 -2 -4 13 -10
word time	13 -3 -5 -12 3 11 -8 5 -5 -1
word to	-21 7 11 -6 11 9 -11 10 -2 -9
word today	-6 -4 -4 11 -5 -5 14 -3 0 3
word too	-2 2 -1 -11 0 -2 15 15 -7 -8
word took	-4 6 -1 3 -1 -2 0 -3 -7 10
word toronto	-4 -1 0 7 0 0 -1 -2 8 -5
word total	9 0 0 -6 -1 0 0 -1 -3 4
word trade	5 0 -2 -8 -1 8 -2 8 -5 -4
word transfer	-4 1 9 -3 0 -3 -1 -3 -4 5
word treatment	-4 -1 -4 11 1 -4 -3 -6 11 -5
word troops	5 -1 -1 -1 0 0 -1 -2 -7 8
word tsunami	-1 5 -1 -4 2 -1 0 1 8 -9
word two	4 -4 -3 22 -5 -5 -11 -15 22 -8
word uk	-3 -2 -2 -1 5 2 1 5 5 -11
word ukraine	2 -4 2 4 -7 10 -5 -6 -3 8
word unconstitutional	0 0 8 -3 0 0 -1 -2 -2 4
word under	-3 -5 10 2 4 -3 -6 -4 -5 9
word united	-3 -5 1 8 -3 5 -3 -2 0 2
word university	-7 0 -1 10 0 -1 -3 -3 11 -8
word us	10 -5 10 -1 -4 -7 -4 -7 -8 14
word used	0 1 -2 9 -2 -2 -3 -4 -2 7
word very	-2 0 0 -10 7 -1 9 13 -4 -8
word video	-3 -1 -1 8 -1 -2 -3 -5 3 0
word violence	-3 9 -3 -6 -2 5 -1 2 -7 5
word visit	-4 -2 -1 8 4 -1 -3 1 7 -8
word vote	11 -4 -3 -1 0 2 -6 -4 8 -4
word votes	9 -1 -1 -7 0 0 0 0 -2 3
word want	-1 -1 0 -5 -1 5 3 10 -5 -6
word warning	-3 2 -2 10 -1 -2 -2 -8 12 -5
word was	-2 10 -7 27 -17 -26 17 -20 10 10
word washington	-4 -1 0 7 0 2 -3 -2 10 -8
word water	-4 5 -2 5 -2 0 -5 -7 -8 14
word we	-10 -4 -11 11 -6 29 -8 3 9 -12
word weapons	5 -4 2 4 0 -2 -2 -6 -13 19
word website	-3 -1 -1 10 -5 -1 0 -6 3 2
word were	9 2 -3 16 -13 -15 2 -19 4 14
word west	-4 -1 -1 10 0 -2 -2 -4 6 -3
word what	2 0 0 8 -10 4 -4 -10 -5 16
word when	-4 0 -3 9 -6 -4 6 -4 0 4
word white	-4 -2 -1 7 -1 -1 1 -3 11 -8
word who	-7 -12 -4 12 3 2 6 5 3 -8
word will	-1 8 8 -8 27 -11 -22 11 -5 -6
word winds	8 -1 -1 -8 3 -1 -1 2 -4 3
word with	-8 5 10 1 0 -7 -2 -7 3 3
word without	-2 -4 8 4 0 -3 -5 -7 -8 15
word won	9 -3 -1 -1 1 -3 -4 -4 -6 10
word work	-5 0 -4 -3 7 2 2 8 3 -12
word world	12 0 -6 -17 4 2 5 11 -8 -4
word worried	0 -1 0 7 -2 -2 -3 -7 11 -3
word would	7 -1 -3 -12 12 -6 0 2 3 -5
word yacht	-2 0 0 3 0 0 -1 -1 -7 8
word year	18 -2 -7 -4 4 -6 -2 0 -4 4
word years	18 2 6 -17 -4 -2 -2 -6 -1 6
word yesterday	-5 -4 -1 12 -1 -1 -1 -3 -1 5
word yet	-1 1 -1 6 -5 -1 0 -6 9 -3
`;

/** How type (row) and check-worthiness (column) go together, in the order above. */
export const ASSOCIATION_TABLE = `
-541 -243 75
-13 -59 31
-372 -74 63
-456 55 7
139 -477 -523
139 -469 -515
139 -535 -581
`;
