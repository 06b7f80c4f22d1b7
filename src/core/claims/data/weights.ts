// Made by scripts/fit-claims.mjs. Do not edit. What each feature of a claim speaks for; fitted on annotated articles, never on those
// that the product is measured with. Hundredths of logarithms.

/** One row a feature: name, tab, a weight each for statistic, causal, rule, event, prediction, position, evaluation; NFS, UFS, CFS. */
export const WEIGHT_TABLE = `
any	-9 -27 -28 81 -32 -19 9 -20 -1 14
bound commit	-9 -13 -1 33 -24 2 11 -12 4 8
bound commit 1	-6 8 -1 -7 -3 7 1 9 -1 -8
bound commit 3	0 -9 7 18 -13 0 -3 -17 37 -20
bound commit 4	1 -7 -3 15 -2 -3 -1 -6 -4 11
bound commit 5	-9 -5 -3 -9 -2 5 21 20 -7 -12
bound commit 6	5 0 -2 11 -3 -5 -5 -14 -24 38
bound here	-22 -6 -11 60 -16 -10 3 -21 1 20
bound nobody	10 -18 -29 38 -17 -10 9 -3 3 -5
bound request	-4 8 5 18 -7 -7 -13 -23 1 23
bound request 0	-4 8 5 18 -7 -7 -13 -23 1 23
bound threaten	-1 -2 -2 -4 17 -4 -2 11 -7 -4
bound threaten 0	-1 -2 -2 -4 17 -4 -2 11 -7 -4
cue accused	-3 -2 -2 15 -2 -6 -1 -9 -6 16
cue added	-3 2 -2 -1 -1 8 -2 6 3 -9
cue agreed	-6 4 -6 -16 6 20 -5 22 -6 -15
cue announced	-1 -3 5 13 -3 -5 -5 -14 -1 16
cue believe	-3 2 -2 -13 1 -8 21 13 -6 -7
cue believes	-1 10 -2 -3 -8 3 0 6 -2 -4
cue called	8 -3 -1 -12 -2 -5 13 6 -5 0
cue claimed	3 -5 -2 8 1 2 -8 -5 -9 12
cue claims	-1 -2 -1 8 3 -2 -4 -4 -4 8
cue clear	-2 -2 -2 -6 0 9 1 8 -2 -6
cue commented	-3 0 -1 2 -6 -7 10 -1 5 -4
cue concluded	8 -1 -1 4 -3 -3 -4 -9 1 8
cue confirmed	2 -1 -1 9 -1 -2 -3 -7 9 0
cue continued	-6 -1 -2 0 10 0 -3 7 2 -9
cue noting	-3 -1 -1 9 1 -2 -2 -4 7 -3
cue replied	-1 -1 -1 14 -1 -4 -8 -12 13 -1
cue reported	10 -5 -3 17 0 -7 -10 -20 13 9
cue reports	1 10 -2 3 -7 -3 -4 -6 -3 10
cue ruled	-1 -2 23 -13 -2 -3 -1 -3 -3 5
cue said	-26 -2 -7 8 1 11 16 3 15 -18
cue say	1 -12 -4 -6 18 -5 9 12 8 -20
cue saying	-8 7 0 1 3 5 -9 -4 -9 13
cue says	4 7 -3 -3 -3 0 -1 -1 -12 13
cue suggested	-1 13 -3 -7 4 -4 -4 -3 7 -4
cue think	-4 -2 -1 -7 10 0 5 11 5 -18
cue to	30 -6 2 10 -4 -19 -11 -29 6 23
cue told	1 -11 -7 10 -3 19 -8 -5 11 -7
cue tribute	-5 0 0 -8 0 -2 15 14 -4 -10
cue underscored	0 -1 -1 -5 -1 9 2 7 -2 -5
first NUMBER	15 -1 0 -12 -1 -1 2 1 -3 1
first a	0 0 -4 8 -6 -6 9 1 -3 2
first after	-1 -1 -1 2 5 -2 -2 0 9 -8
first al	-6 5 0 5 0 0 -4 -3 -5 8
first all	8 -1 6 -6 -2 -2 -3 -7 -3 11
first an	-8 -2 3 -1 5 -2 5 9 -5 -4
first apple	-1 -1 0 6 -1 0 0 -2 9 -7
first as	3 19 -3 -19 3 2 -4 3 -11 8
first at	0 -3 4 10 -3 -4 -8 -11 27 -16
first before	-1 0 1 1 -1 0 -1 -1 10 -8
first both	-3 -2 -1 8 -2 -1 -4 -3 -3 6
first china	1 -2 -1 8 -2 -2 -1 -6 5 2
first cuba	9 0 0 -7 0 0 0 0 -2 2
first currently	2 0 0 -9 6 0 4 9 -6 -1
first for	5 1 -1 -4 1 5 -4 -2 -7 10
first four	10 -1 0 -4 -1 -1 -2 -2 0 4
first have	-11 5 0 7 0 -1 -1 0 -2 3
first he	-1 -10 -5 5 3 15 -8 1 13 -14
first his	-1 13 -4 4 -10 6 -11 -7 17 -10
first i	-6 -4 -3 -1 10 7 0 9 10 -19
first if	5 -2 4 -31 21 3 -1 27 -19 -8
first in	1 -7 3 15 -5 -4 -2 -11 6 5
first iran	-3 -5 6 11 1 -3 -5 -9 -11 19
first is	-1 5 -3 -2 -7 3 4 6 4 -9
first it	-10 1 2 -10 2 3 13 21 -7 -14
first many	-2 3 0 1 -1 0 -1 -2 10 -8
first most	20 -2 -1 -6 -4 -5 -6 -11 -5 15
first north	3 -1 0 2 -3 -1 1 -3 -6 9
first on	6 -2 -2 5 -2 -2 -2 -7 -19 27
first one	-3 1 -1 5 -1 0 -1 -2 -10 12
first only	4 -2 11 -11 -6 7 -5 -3 -3 7
first our	-3 2 -2 3 -6 12 -5 -3 6 -4
first over	12 3 -1 -11 -1 -2 -1 -2 -6 8
first several	-2 2 0 2 0 0 -1 -2 10 -9
first she	-3 -4 3 9 -5 -6 9 -5 -2 7
first since	-1 2 2 5 -2 -3 -2 -5 -5 9
first such	-1 -1 -2 -2 8 2 -3 4 -3 0
first that	-2 5 -1 -5 0 -2 7 3 5 -8
first the	-16 8 0 -14 -3 5 21 23 -16 -8
first their	-1 4 -1 -13 3 5 3 9 -8 0
first there	7 3 0 5 -1 -2 -12 -11 3 8
first these	-5 11 3 -16 -4 -5 16 16 -10 -7
first they	-11 -3 3 19 -2 -9 4 -9 -4 14
first this	-2 27 12 -45 -4 -15 27 23 -22 -1
first today	3 -9 -8 -3 -5 -6 26 13 -10 -2
first we	-2 -16 -8 15 -8 20 -3 -3 23 -21
first what	-1 6 0 5 -1 1 -8 -7 -3 11
first when	-2 4 -1 8 -6 -1 -2 -11 7 4
first yesterday	4 -4 -1 0 0 0 0 -1 -7 9
first you	-1 -1 -2 -7 6 1 3 9 -5 -5
form career	-1 -7 -4 19 -4 -6 2 -7 27 -21
form definition	30 -5 -8 -27 -6 1 16 16 -23 6
form first person	-22 -1 -12 -6 -3 36 9 15 -7 -8
form future	-6 6 8 2 42 -16 -35 6 10 -16
form money	16 21 14 -15 -13 -1 -21 -6 -31 36
form most	35 -11 -10 -28 -2 4 11 16 -17 1
form negation	-27 -11 18 0 -4 18 7 11 -29 18
form passive	-15 1 23 14 33 -27 -29 -4 -7 10
form perfect	33 17 -25 35 -20 -24 -16 -40 6 34
form perhaps so	-8 -8 -1 12 7 -4 1 -1 -1 2
form progressive	-6 -6 -12 60 -9 -16 -10 -41 28 13
kind direct	-21 -30 -11 6 -6 12 51 22 -8 -15
kind indirect	-3 6 -6 19 5 11 -32 -6 -30 35
kind mixed	-8 -5 -11 -22 3 6 37 38 -25 -13
length 0	5 -17 -2 7 1 -23 32 10 -5 -5
length 1	-2 -20 -12 15 -3 4 19 9 -1 -8
length 2	26 -18 -13 13 -4 21 -25 -9 2 5
length 3	-3 -7 -8 18 -5 1 3 -2 -5 6
length 4	-14 10 -6 14 -6 10 -8 -1 -7 7
length 5	-2 15 15 12 -4 -20 -16 -23 1 22
length 6	-13 12 0 14 -9 -9 4 -4 15 -12
pair " an	-1 -1 -1 -12 -1 0 17 13 -7 -6
pair " was	3 -2 0 -3 0 0 4 2 6 -8
pair $ NUMBER	12 3 -8 5 -8 0 -5 -6 -9 15
pair % of	21 -1 -1 -8 -5 -4 -4 -8 -4 12
pair NUMBER %	26 -3 -2 -11 -2 -1 -6 -7 -9 16
pair NUMBER NUMBER	-1 -5 -3 13 0 -2 0 0 27 -27
pair NUMBER billion	19 0 -5 -7 -3 -3 -1 -3 -7 10
pair NUMBER hours	9 0 0 -6 0 0 0 -1 -2 4
pair NUMBER in	-2 -1 -2 9 -1 -1 -1 -2 -1 4
pair NUMBER miles	11 2 -1 -5 -3 -4 -5 -7 -1 7
pair NUMBER million	10 2 -4 3 -4 -3 -3 -5 -7 11
pair NUMBER votes	8 -1 -2 -7 0 0 0 0 -1 2
pair NUMBER years	12 -2 -2 -6 -1 0 0 0 -7 7
pair YEAR and	4 -4 -6 10 -3 -3 -2 -8 12 -4
pair YEAR to	2 0 0 1 0 0 0 -1 9 -6
pair a "	2 -3 -2 10 -3 -6 2 -5 -4 8
pair a different	-1 -1 6 3 -1 2 -6 -5 15 -10
pair a great	0 -1 -3 -4 0 -4 11 8 -1 -8
pair a hurricane	-1 -1 -1 4 1 -1 -1 -1 8 -9
pair a magnitude	-11 5 0 7 0 0 -1 0 -5 5
pair a major	-5 -4 -2 -2 -1 -1 11 10 -4 -6
pair a new	-7 -2 -2 -5 12 -1 5 11 -4 -8
pair a range	-1 -1 0 5 -1 0 0 -2 10 -7
pair a result	6 4 0 -9 0 0 1 2 -4 2
pair a third	-8 -1 10 1 0 -1 -1 -1 -2 3
pair able to	-6 9 -4 -3 3 -5 5 3 -9 7
pair about the	-3 1 1 7 -4 1 -2 -6 16 -10
pair access to	-3 5 0 -8 1 2 3 6 -1 -5
pair across the	4 1 -1 -1 -4 1 0 4 8 -13
pair administration s	-5 4 -1 -11 -1 -1 16 11 -6 -6
pair after the	0 -2 -2 12 -2 -3 -3 -9 12 -3
pair age of	-8 0 0 8 2 0 0 0 -6 5
pair al manar	-4 9 -2 -2 -1 -2 -1 0 -7 8
pair all of	0 -2 -1 -2 -5 9 0 4 -2 -2
pair allies and	-1 8 0 2 -6 0 0 0 1 -1
pair along with	-8 1 -3 13 -1 -1 -1 -3 10 -7
pair although the	4 -3 -4 -2 1 -1 2 3 -9 6
pair and NUMBER	16 -3 3 -9 -1 -1 -3 -5 -2 7
pair and a	-11 2 6 -5 4 -3 7 9 -1 -8
pair and has	14 -4 0 -5 0 0 -4 -4 -6 10
pair and its	6 3 -1 -5 2 -1 -2 2 -11 8
pair and others	-3 -1 -1 9 -2 -2 -4 -5 7 -3
pair and our	-2 -4 -1 -6 7 -2 6 9 2 -11
pair and partners	-1 8 0 2 -6 0 0 0 1 -1
pair and security	-4 -3 -1 -3 2 -2 9 7 -2 -5
pair and the	-7 -2 5 -6 6 11 -8 8 -4 -4
pair and to	-1 -1 3 -5 4 0 1 4 8 -12
pair and will	3 3 -8 5 -12 5 2 -7 10 -3
pair anniversary of	-6 -1 -1 10 0 -1 -3 -3 16 -13
pair approximately NUMBER	16 -1 0 -11 0 -1 -1 -2 -2 5
pair are expected	-2 -1 0 -10 14 0 0 16 -10 -6
pair are in	8 -1 -1 -1 -1 -4 -1 -4 -3 7
pair are not	0 5 -2 -8 -2 0 10 8 -1 -8
pair areas of	-3 3 -1 -11 4 -4 10 12 -3 -9
pair around NUMBER	14 -2 -1 -7 -3 -1 -1 -4 -4 8
pair as "	-2 -2 -4 2 -1 -3 10 3 2 -5
pair as a	-4 4 -1 -4 3 -3 5 4 15 -19
pair as part	-4 -1 0 8 2 -1 -2 -3 8 -5
pair as well	-7 -1 -4 11 -3 4 -2 -5 10 -5
pair at NUMBER	4 -4 -1 8 -2 -1 -1 -4 8 -4
pair at the	5 -1 2 7 1 -2 -11 -9 1 8
pair attack on	-5 -1 0 5 0 -2 3 2 8 -9
pair away from	-1 10 -1 -6 3 -2 -3 -2 2 0
pair barack obama	4 -1 -1 -3 -1 5 -2 3 -12 9
pair be in	4 -2 1 8 -8 -4 -3 -12 8 4
pair be the	8 5 -4 -15 6 5 -5 4 -4 0
pair became the	8 0 -1 -6 0 0 -1 -1 -2 3
pair before the	-3 6 1 1 -3 -1 -1 -4 9 -6
pair behalf of	6 -1 3 -4 -5 -5 3 -5 -7 13
pair between the	-6 -1 -1 6 0 0 3 -1 11 -10
pair both the	3 -3 1 -16 -1 12 3 14 -8 -6
pair by NUMBER	10 -5 -1 -2 -2 0 0 -2 -2 5
pair by a	-2 6 3 -3 -2 0 -5 -5 -9 14
pair by the	7 -15 6 4 3 2 -8 -2 12 -10
pair can be	-3 -3 3 -10 10 7 -2 14 -4 -10
pair cluster bombs	-3 -2 -2 -2 5 -1 4 8 -1 -6
pair commitment to	-5 -1 -3 -13 0 2 17 15 -3 -13
pair could be	-4 -3 2 -7 17 -2 -3 12 -4 -9
pair death of	-2 4 -1 -8 4 4 -1 5 4 -9
pair did not	-5 1 0 9 -3 -3 2 -2 -9 12
pair discussed the	-1 -1 -1 9 0 -3 -2 -6 11 -5
pair do not	3 4 6 -21 1 9 -2 9 -6 -3
pair does not	-2 -2 3 8 -2 1 -8 -8 -5 13
pair due to	4 15 -3 -5 -7 -2 0 -8 0 9
pair efforts to	-4 -5 -1 13 1 -3 -4 -9 12 -4
pair end of	2 -4 -1 -5 15 -1 -3 10 3 -13
pair equal pay	-2 11 -1 -5 0 0 -3 -1 5 -3
pair european union	10 0 4 -8 -2 -1 -3 -8 2 6
pair executive order	0 0 4 2 -1 -1 0 -3 -9 12
pair expected to	-1 0 -5 -25 34 -2 -2 32 -20 -13
pair failed to	-3 -1 -1 15 -2 -4 -4 -11 -7 19
pair families and	0 -1 -1 -14 0 0 18 15 -8 -7
pair february NUMBER	-6 -1 -1 10 -1 -2 -3 -4 4 -2
pair first time	27 -2 -1 -15 -1 -3 -3 -6 -7 14
pair for a	-4 2 1 -12 -1 3 11 14 9 -22
pair for all	-5 -1 4 -12 -3 8 12 13 -4 -10
pair for his	1 3 -1 -10 5 -4 4 3 -1 -3
pair for the	-2 -5 0 11 -7 0 4 -7 14 -7
pair foreign minister	-3 -1 -1 3 0 4 -1 2 7 -9
pair french open	8 -2 -1 -4 0 0 -1 0 -1 1
pair from other	12 0 0 -7 0 -1 -2 -2 0 3
pair from the	5 9 -7 16 -8 -6 -11 -16 12 3
pair g NUMBER	-2 -1 -1 -1 2 0 3 5 4 -8
pair given the	-4 -1 -1 -3 3 0 7 9 -3 -6
pair going to	-1 4 -1 -3 11 -2 -6 2 5 -6
pair had been	6 0 -4 8 -3 -3 -4 -10 -1 12
pair had to	-6 6 -1 2 0 0 -1 -3 10 -6
pair has a	1 -4 -1 4 0 -2 1 0 10 -10
pair has been	-7 0 -4 8 -3 4 3 4 5 -10
pair has to	2 -1 10 -8 0 -1 -1 -2 6 -4
pair have a	3 -1 -2 -10 0 10 -2 9 -5 -5
pair have been	4 3 -1 -14 0 1 6 9 3 -12
pair have died	11 -4 0 -8 0 0 0 0 4 -3
pair have no	-1 -1 -1 -12 -3 8 9 14 -4 -10
pair have not	-1 2 -1 4 0 -2 -1 -4 10 -6
pair he is	-2 -1 -1 8 5 -2 -6 -4 4 0
pair he was	4 0 -2 -9 1 2 4 7 -12 5
pair he will	-1 -2 8 2 -3 -1 -3 -11 5 6
pair held a	-3 -1 -1 6 0 0 -1 -1 15 -14
pair his members	-1 0 0 -5 -1 -2 9 5 -6 1
pair human rights	-1 -2 2 -7 -1 5 4 8 -4 -5
pair if the	-6 3 9 -11 8 0 -1 10 -6 -4
pair if they	-7 -1 13 -1 -4 1 -2 -3 1 2
pair if you	3 -3 -2 0 -8 2 4 -4 2 2
pair importance of	-1 -5 -1 -2 -1 14 -5 6 1 -7
pair in NUMBER	2 -2 0 2 1 -1 -2 -1 9 -7
pair in YEAR	10 4 -6 -13 12 -4 -3 7 -13 7
pair in afghanistan	5 -1 -1 -8 0 9 -2 4 -2 -2
pair in effect	-2 -2 -1 8 0 -1 -1 -2 9 -7
pair in gaza	0 -1 0 -7 0 -1 9 7 -5 -3
pair in his	-5 0 -3 3 1 -5 6 3 -12 10
pair in january	2 -1 -1 3 -1 -2 -3 -5 9 -5
pair in order	0 -5 2 2 -3 10 -6 2 2 -4
pair in south	11 3 0 -16 0 3 -1 1 -1 0
pair in support	4 -1 -1 -11 0 10 -1 9 -7 -3
pair in syria	3 -1 -1 9 0 -6 -5 -11 14 -3
pair in the	5 -11 11 -2 1 6 -11 -3 -1 4
pair international space	-4 -1 0 -1 0 6 0 5 4 -11
pair into a	2 4 -1 -6 2 -1 1 5 -9 5
pair into the	-4 -9 -6 15 5 1 -5 -4 9 -5
pair iran and	3 -1 -2 -6 -2 5 1 6 2 -8
pair iran s	0 -4 -2 12 -3 -3 0 -7 -12 18
pair is "	1 -3 -4 12 6 -4 -8 -8 9 -1
pair is a	0 3 -3 -12 -4 0 15 14 -4 -10
pair is due	-2 -6 0 15 -4 0 0 -7 5 3
pair is expected	3 -4 -3 -12 18 -1 -2 13 -9 -5
pair is no	-3 1 4 6 -2 -2 -5 -5 -7 11
pair is not	-4 0 -6 13 -11 2 5 -2 23 -21
pair is set	-6 -2 -1 14 -4 -1 -2 -8 9 -2
pair is the	14 4 5 -7 -8 -8 -1 -13 -4 16
pair is too	-4 5 -3 -9 -5 0 14 15 -7 -8
pair isil has	10 -2 -1 -9 0 -2 3 2 -2 2
pair israel s	-6 -2 -1 9 -2 0 -1 -3 4 -1
pair issued a	-2 -1 0 6 0 0 -1 -2 10 -7
pair it has	-2 -2 7 -4 -4 7 1 5 -8 3
pair it is	3 3 13 -15 -2 -6 4 1 5 -6
pair it s	-2 -10 -2 -8 7 1 13 16 2 -17
pair it was	0 5 -2 13 -3 -1 -7 -6 0 6
pair it will	4 15 -8 -20 6 -3 5 15 -12 -3
pair its own	-1 4 5 -2 0 2 -5 -5 -8 14
pair join the	-1 -1 0 -10 10 5 0 11 -5 -6
pair july NUMBER	-6 -3 0 12 -1 0 0 -3 18 -14
pair known for	2 -5 -2 9 0 -1 -4 -5 14 -8
pair last week	3 3 5 -10 0 0 0 -1 0 1
pair last year	8 -2 -2 -8 -2 -1 7 4 -12 8
pair led by	-6 0 0 9 0 0 0 -1 8 -7
pair level of	1 1 8 -11 3 -4 1 2 -8 7
pair marine corps	0 -2 -1 9 -1 -2 -4 -5 -2 6
pair meeting in	-1 0 0 5 0 0 -1 -4 8 -4
pair members of	11 -6 3 -8 2 -3 -4 -1 -1 2
pair millions of	-2 12 0 -5 0 -1 -2 -2 0 1
pair mission in	-4 -1 -1 5 0 5 -4 -1 10 -9
pair more than	-14 8 4 -5 -2 2 8 10 0 -10
pair most of	7 0 -2 -8 3 -1 -1 2 -6 4
pair near the	-3 -1 -1 9 0 -1 -2 -3 12 -8
pair need for	4 -3 -1 -7 0 8 -3 3 -2 -1
pair need to	1 -2 9 -12 -1 10 -4 5 -8 4
pair needs to	-3 -4 -1 -7 -1 20 -7 13 -4 -9
pair new york	10 -2 -2 -1 -1 -1 -3 -6 0 5
pair north korea	6 -2 -2 -5 -3 4 2 5 -11 7
pair not been	-2 9 -1 -4 -1 -1 -2 -3 -6 8
pair number of	10 -2 -1 -2 1 -1 -3 -5 -1 6
pair of "	-1 4 2 -2 0 -1 -1 -6 -3 9
pair of NUMBER	18 -2 6 -16 4 -2 -8 3 -15 11
pair of a	0 5 -1 -1 -4 8 -8 -9 5 3
pair of all	-1 -3 -1 2 -3 -3 6 1 -9 8
pair of an	-1 -1 -1 8 0 4 -7 -6 3 3
pair of his	-1 0 -2 13 1 -2 -6 -8 0 9
pair of international	3 3 10 -8 -1 3 -7 -6 -5 10
pair of its	-3 -1 5 12 -3 -3 -5 -11 8 2
pair of nuclear	-1 -1 -2 -6 0 5 5 10 0 -10
pair of our	-3 0 -2 -1 1 -10 17 4 -8 5
pair of terrorism	11 -1 -1 -5 -1 -2 -2 -3 -2 5
pair of the	-7 17 -13 4 -4 10 -7 -2 18 -16
pair of their	-4 -5 2 8 1 -4 3 -3 3 0
pair of these	2 1 -1 -8 -4 9 2 6 -3 -3
pair of this	-1 -6 -2 -4 5 6 4 10 -6 -4
pair of us	8 -1 0 -8 -2 2 2 4 -1 -2
pair of which	1 -1 -1 5 -1 -4 3 -4 9 -5
pair off the	-5 -3 -1 11 -1 -3 -4 -5 -1 5
pair on behalf	6 -1 3 -4 -5 -5 3 -5 -7 13
pair on saturday	-2 -2 -1 8 -4 0 -1 -5 -8 11
pair on their	1 -4 1 -5 1 8 -5 6 -4 -3
pair one of	-13 -4 -2 18 -6 3 4 -2 10 -9
pair operating system	-1 -2 -2 -5 10 0 0 10 -4 -5
pair opposition to	-1 2 -1 -9 -2 10 0 7 -1 -6
pair our country	3 4 -1 -10 -3 2 5 8 -4 -5
pair our nation	-1 3 -1 -10 2 1 8 8 -5 -3
pair over NUMBER	21 -6 -2 -11 -1 0 0 -2 -2 4
pair over the	-7 1 3 -5 3 2 2 7 1 -8
pair part of	-7 -4 -1 12 -4 1 6 -1 18 -17
pair party and	-2 -3 -1 10 -1 -2 -2 -5 -1 6
pair party of	-2 -1 -1 8 -1 -3 -4 -6 -6 11
pair peace and	-1 -2 -1 -5 6 8 -6 5 -2 -2
pair people are	10 -2 -2 0 -4 -4 -3 -10 0 10
pair people have	13 -6 0 -7 -1 -1 1 -2 4 -4
pair people to	-1 2 -2 -6 2 -2 8 9 -7 -2
pair per hour	11 -6 -1 -9 4 0 -1 3 -3 0
pair person to	13 -1 -1 -7 -1 -1 -3 -4 -5 8
pair place in	-3 -1 0 -2 -4 15 -3 7 3 -11
pair president and	0 -1 -1 7 0 -2 -3 -4 9 -5
pair president barack	0 0 -1 -2 -1 5 -1 3 -8 5
pair president george	10 -3 -4 -5 -2 -1 0 -2 -1 3
pair proposition NUMBER	-2 -1 9 2 0 -5 -4 -7 1 5
pair published in	1 -1 -1 1 3 -2 -3 0 8 -8
pair range of	2 -1 0 1 -1 0 3 0 9 -9
pair related to	-4 10 -1 -1 -2 -2 -3 -6 -5 11
pair required to	-5 1 10 2 -7 -1 -1 -6 -4 10
pair responded to	-2 -2 -2 8 0 -1 -2 -3 9 -6
pair return to	-1 1 0 6 -3 0 -1 -5 10 -5
pair right to	-1 -1 18 -3 -1 -7 -4 -11 -1 11
pair role in	-3 -1 0 9 0 -1 -3 -4 0 3
pair role of	-1 9 -1 -9 -1 -1 2 0 -4 3
pair s NUMBER	-8 0 0 10 0 1 0 0 3 -3
pair s and	-6 -1 -1 10 0 -1 -2 -2 1 1
pair s president	-4 -1 0 9 0 0 0 -2 11 -8
pair s the	-5 -2 -1 -5 9 -2 5 11 -3 -8
pair same sex	8 0 0 -3 1 -2 -4 -3 -8 9
pair saudi arabia	-2 -3 -1 8 -1 -2 -1 -2 5 -2
pair security council	7 -2 0 -7 10 -4 -2 2 -7 5
pair set to	-6 -3 -1 15 -4 -1 -2 -8 13 -6
pair shut down	2 -1 -3 7 -3 -2 -1 -5 -3 8
pair since YEAR	9 2 0 -6 -1 0 -1 0 1 -1
pair since the	10 8 1 -9 -3 -2 -3 -5 -4 9
pair some of	2 5 -1 0 -3 -1 -1 -6 13 -6
pair space station	-4 -1 -1 -2 2 6 0 6 4 -12
pair state department	-5 0 -1 1 0 0 4 4 7 -12
pair states and	4 -5 -4 -4 3 -5 11 3 9 -12
pair states has	1 -1 -1 -2 0 5 -1 4 4 -8
pair states is	-1 -2 9 -1 1 -5 -4 -5 -5 10
pair states of	-4 -2 -1 -6 4 2 5 11 -1 -10
pair such as	-5 2 8 -1 -3 5 -3 -4 7 -4
pair support for	5 6 -1 -12 -2 4 2 8 -6 -2
pair support of	-1 -1 -1 -1 0 10 -5 6 -5 0
pair support the	0 -1 -1 8 0 -5 -2 -8 4 4
pair supreme court	5 9 -2 -10 2 -3 0 -1 4 -3
pair syria and	8 -3 -1 -4 3 -3 -2 -1 -1 2
pair talks with	0 -1 0 1 2 0 0 1 -11 9
pair team of	2 0 0 2 -2 0 0 -4 9 -5
pair th anniversary	-7 -1 -1 11 0 -1 -3 -3 16 -14
pair than NUMBER	-7 3 4 -8 -1 4 6 10 -4 -6
pair that a	6 -3 0 -10 0 0 10 9 -8 -1
pair that it	2 -3 5 -12 7 2 1 8 -5 -2
pair that s	0 -1 0 -13 7 4 5 14 -7 -5
pair that the	1 9 -3 -3 3 -2 -2 0 0 -1
pair that they	-1 3 8 -3 1 -5 -4 -3 10 -7
pair that we	-2 3 -2 11 -6 -5 -1 -9 -4 13
pair that will	-3 0 -5 14 -3 2 -7 -8 -1 8
pair that would	-2 -2 -3 10 0 -1 -3 -8 4 5
pair the "	-3 11 -2 -13 0 -4 12 13 -5 -8
pair the YEAR	-8 1 4 3 -2 -1 1 -4 9 -7
pair the american	-7 1 -2 -12 2 4 12 16 -10 -6
pair the australian	1 5 4 -8 0 -2 -1 -3 -7 10
pair the ban	-1 -1 -3 12 -1 -2 -4 -6 -5 11
pair the bill	8 -4 2 4 -5 -3 -3 -9 5 4
pair the city	-7 -5 -1 12 -1 -1 -2 -3 10 -6
pair the coming	-1 -2 0 7 -3 0 0 -3 12 -10
pair the company	2 -3 -2 -9 9 0 3 11 -5 -6
pair the country	-3 1 0 -5 5 0 4 7 -12 4
pair the crew	-5 -1 -1 11 -3 0 -1 -6 4 2
pair the current	5 3 -1 -1 2 -9 3 -6 4 2
pair the death	-4 4 -1 -5 4 5 -3 3 10 -13
pair the decision	-5 15 5 -10 -8 3 -1 -4 6 -2
pair the device	-1 -5 -3 -3 9 0 2 10 -1 -10
pair the district	10 -1 -1 -6 0 0 0 0 0 1
pair the election	-5 -1 -2 -5 2 4 7 10 -6 -4
pair the end	1 -3 1 -3 11 -2 -2 6 4 -10
pair the eu	-1 -6 -2 8 -1 9 -7 0 4 -4
pair the european	11 -1 1 -1 -1 -3 -5 -1 -4 6
pair the event	3 3 -1 -1 -2 -1 -2 -6 9 -4
pair the final	-1 -4 0 7 -1 0 -1 -2 11 -8
pair the first	30 -4 -6 7 -5 -5 -16 -26 9 17
pair the french	5 -1 0 -7 5 -1 0 4 -9 5
pair the game	-3 -1 -1 4 6 -3 -4 4 7 -10
pair the global	1 0 0 -6 3 0 5 11 -3 -8
pair the house	9 -2 8 -9 -3 4 -6 -3 -3 7
pair the importance	-1 -4 -1 -5 -1 15 -4 8 -2 -6
pair the internet	-3 2 -1 1 5 0 -2 1 8 -9
pair the largest	5 -1 0 2 -3 -1 -2 -4 -4 9
pair the law	5 -2 6 -10 1 5 -5 3 2 -4
pair the most	0 -3 -2 -6 0 -3 12 11 -7 -5
pair the need	3 -3 -2 -10 3 12 -4 9 -5 -3
pair the netherlands	-1 -2 -1 9 -5 0 0 -5 -7 11
pair the past	-3 9 -1 -14 -1 -1 10 10 -12 1
pair the people	-4 1 -2 -6 -4 8 7 11 -4 -8
pair the philippines	9 0 0 -7 0 0 0 0 -1 2
pair the plan	7 -1 1 -10 -2 4 0 4 4 -8
pair the plane	-5 -2 0 10 0 -1 -2 -6 6 0
pair the policy	0 0 12 -9 3 -3 -3 -1 -9 10
pair the president	-3 -5 4 3 0 -6 5 2 8 -9
pair the reactor	2 -2 0 7 -4 -1 -1 -7 -4 10
pair the report	-1 6 -1 1 0 -1 -1 -3 8 -4
pair the same	6 3 -2 -5 -2 3 -1 0 -12 12
pair the security	9 -2 -2 -8 4 -2 2 2 -4 1
pair the ship	3 -2 -2 9 -2 -2 -2 -8 7 1
pair the situation	-4 5 -1 11 -5 -2 -3 -6 12 -6
pair the state	-10 -2 16 1 0 -2 -2 -3 0 4
pair the storm	-2 5 -1 -12 10 3 -3 12 -10 -2
pair the supreme	-3 10 -1 -7 2 -2 1 0 8 -8
pair the taliban	3 10 -1 -9 -1 -1 -1 -1 0 2
pair the three	-8 4 -1 -2 5 -1 3 7 1 -9
pair the top	10 -1 0 -6 0 0 -1 -1 -4 5
pair the u	11 -6 0 -19 5 4 6 11 -5 -7
pair the uk	-2 -2 -2 -4 7 -3 5 7 5 -13
pair the ukrainian	-5 -2 -1 9 0 4 -6 -3 -2 5
pair the un	2 -1 3 4 -3 -2 -1 -4 9 -4
pair the united	7 -3 4 -15 -1 11 -3 3 -9 6
pair the us	1 -6 17 -3 2 -6 -4 -3 -3 7
pair the use	-3 -2 3 -9 1 3 6 7 -6 -1
pair the violence	1 0 -1 -5 -1 10 -5 5 -8 4
pair the white	0 -1 -1 10 -2 0 -4 -7 13 -5
pair the world	13 4 -6 -18 11 4 -7 8 -11 3
pair the year	-1 -1 0 5 -1 -1 0 -3 10 -7
pair their own	-2 0 -1 1 2 2 0 5 5 -9
pair there is	0 8 4 6 -2 -4 -12 -15 -8 23
pair they are	-2 12 -1 1 3 -5 -7 -6 1 5
pair they have	2 -1 -1 -10 0 1 10 13 -3 -10
pair they re	0 -4 -2 -6 4 -1 8 10 -3 -7
pair this is	6 -3 -6 -7 -3 2 10 7 0 -8
pair this morning	-2 -1 -1 11 -5 2 -5 -7 0 7
pair this year	-1 -4 -3 -1 10 -2 1 12 -11 -1
pair thousands of	-5 -3 -1 15 0 -2 -2 -2 -5 7
pair throughout the	-3 -3 -2 9 -1 -2 -3 -5 16 -13
pair time that	10 -1 0 -8 -1 5 -3 0 -8 8
pair to $	13 -1 -1 -4 -5 0 0 -7 -2 8
pair to NUMBER	18 -10 -5 -7 4 -2 1 5 -4 -1
pair to a	-9 6 -1 15 -2 -1 -5 -10 11 -1
pair to address	-2 -1 0 5 0 0 -1 -2 12 -10
pair to be	10 2 -6 -11 3 11 -8 -1 -7 8
pair to become	0 2 0 -8 5 -1 3 10 -6 -4
pair to bring	-5 -1 -2 12 -1 -1 -2 -4 12 -8
pair to create	-3 -3 3 -5 7 -2 1 8 0 -9
pair to defend	-2 -4 -2 -3 -1 3 5 9 -8 -2
pair to do	3 -3 2 -10 0 3 6 7 -10 2
pair to get	1 7 -1 -8 1 4 -3 4 0 -4
pair to have	9 1 10 -12 -1 -8 1 -3 -16 21
pair to hold	0 -2 4 3 -1 1 -5 -6 9 -4
pair to join	-2 -1 0 -10 6 5 3 13 -1 -12
pair to pay	-5 -3 2 8 -5 3 -2 -2 2 0
pair to provide	-4 10 -3 -4 -6 9 -4 4 -4 0
pair to remove	-4 4 0 2 0 0 -1 -2 -8 11
pair to serve	2 -1 9 -3 0 -2 -4 2 -3 0
pair to the	13 3 13 -4 -14 -9 -3 -11 6 5
pair to their	-8 -2 -1 8 4 -2 -2 1 8 -10
pair to work	2 -1 -1 6 4 -2 -6 -5 11 -7
pair today s	-1 -6 -1 2 -3 0 10 6 -3 -3
pair today with	-1 -1 -1 5 0 -1 -3 -4 8 -5
pair tropical storm	2 14 -3 -4 -4 -3 -3 -5 11 -7
pair trying to	-3 -2 -1 11 -2 -2 0 -6 4 2
pair u s	8 -10 1 7 3 -6 -4 -10 -4 14
pair united kingdom	8 -5 -1 4 -1 -3 -4 -6 -3 8
pair united nations	-2 -4 -2 4 1 5 -5 2 6 -8
pair united states	-8 0 5 -1 -1 6 -2 1 -2 1
pair us $	13 4 -4 -6 -2 -1 -5 -4 -3 7
pair use of	-4 -3 3 -8 1 7 5 9 -2 -8
pair want to	-1 -2 0 1 1 -4 7 9 -2 -6
pair was "	-2 -2 -1 -16 -3 4 19 18 -4 -13
pair was NUMBER	9 -1 -1 -8 0 0 -1 -1 11 -10
pair was a	2 -4 -1 -4 -1 -5 16 13 -15 1
pair was made	-2 -1 -1 6 0 0 -2 -2 8 -7
pair was the	21 2 -2 -11 -1 -1 -6 -7 -6 13
pair we are	0 -4 -3 5 -5 -7 18 3 8 -12
pair we can	-5 3 -1 -11 16 1 -4 10 -8 -4
pair we have	4 2 -2 2 -7 -8 10 -5 1 4
pair we need	-1 -1 -1 -6 0 13 -4 8 -4 -4
pair well as	-6 -4 -4 14 0 6 -10 -8 16 -8
pair were injured	13 -1 0 -12 0 0 0 0 -3 4
pair were killed	13 0 0 -10 -1 -1 -1 -2 -3 4
pair what we	-1 -2 0 8 -1 7 -12 -5 -4 9
pair when he	-2 0 0 -5 0 0 10 10 1 -11
pair where the	-5 -5 10 3 -2 0 0 -1 0 2
pair which has	6 -2 -1 -11 0 0 6 9 -4 -5
pair which was	3 4 4 -8 -2 -1 -1 -2 -2 3
pair while the	-3 3 5 -3 -1 -1 -2 -4 -4 9
pair white house	-1 -1 -1 11 -1 0 -4 -7 14 -6
pair who are	-3 -1 -1 11 -2 -2 -4 -8 12 -4
pair who have	0 -5 -1 -5 1 8 3 12 -2 -11
pair will be	13 -2 14 22 -31 -4 -12 -30 18 12
pair will continue	1 -1 0 -9 4 6 -3 5 -5 -2
pair will not	-2 -5 1 -13 20 -1 -2 15 -7 -8
pair with NUMBER	6 -1 -1 -6 4 0 0 3 -9 5
pair with a	-2 11 0 -2 -1 -2 -4 -4 5 -1
pair with the	-7 1 3 18 -16 9 -8 -15 5 10
pair women in	4 7 -3 -10 -5 -1 8 4 -6 2
pair women s	-3 -4 -2 10 -5 0 3 -4 11 -7
pair won the	2 -2 -1 2 -2 -2 -2 -4 -8 11
pair world s	20 -1 -1 -11 2 -3 -8 -7 -10 16
pair would be	2 -8 3 -16 9 -4 15 13 -8 -5
pair would have	-2 -1 -3 -8 8 6 -3 12 -3 -9
place 1	-11 -21 -5 46 3 0 -13 -10 -7 17
place 2	0 -8 9 26 -27 -7 7 -10 4 7
place 3	2 2 -31 20 -6 -14 15 -1 3 -7
rule cause	-11 134 -12 -61 -18 -5 -26 -12 -20 32
rule demand or duty	-24 -22 28 -66 -24 151 -43 72 -23 -49
rule for or against	-4 1 -14 -18 -8 48 -5 24 -10 -14
rule future	-11 -5 -9 -34 124 -26 -41 51 -20 -32
rule law or duty	-17 -27 133 -44 -27 15 -32 -20 -21 40
rule plain cause	-9 70 -9 -43 -1 -2 -5 -4 5 -1
rule rank or first	70 -11 -2 -48 -7 -3 0 0 -35 34
rule rate or comparison	51 3 -9 -28 -7 -7 -4 -3 -30 33
rule share or average	45 -8 -5 -18 -6 4 -10 -11 -15 25
said by nobody	27 3 3 85 -34 -46 -47 -75 59 8
signal accusation	-13 -12 13 35 -10 -9 -5 -16 -28 44
signal cause	5 54 -12 -24 -14 -4 -3 -4 -4 8
signal comparison or superlative	43 -2 -3 -16 -20 -6 3 -10 -8 18
signal deaths and violence	28 -4 -13 14 -3 6 -29 -15 -35 50
signal hedge	11 -3 -1 1 -5 -2 -1 -8 0 9
signal legal act	10 -15 41 -4 -11 -1 -19 -5 -38 43
signal not yet happened	-7 13 -6 -34 98 -29 -35 51 -24 -28
signal number	55 -7 -1 -27 -12 -1 -10 -8 -30 37
signal opinion	-15 -4 -6 -40 -20 36 50 48 -27 -21
signal own plan	-2 -5 -7 3 3 16 -8 -7 -2 9
signal schedule or ceremony	-14 -8 -8 53 -7 -3 -13 -23 64 -41
signal war and weapons	11 2 1 13 -2 7 -31 -15 -20 35
source named	-23 -24 -18 -10 -8 31 49 41 -28 -14
source unnamed	-8 -7 -7 7 1 -1 16 15 -28 13
source unsaid	-3 2 -5 5 10 -2 -8 0 -8 8
value CARDINAL	145 -18 -16 -35 -17 -34 -29 -38 -40 77
value DATE	17 -14 -4 24 10 -30 -3 -14 9 4
value MONEY	20 -1 5 -4 -9 -3 -10 -10 -17 27
value ORDINAL	75 -5 -3 -29 -13 -11 -14 -23 -10 33
value PERCENT	33 -6 -3 -16 -4 5 -8 -6 -12 18
value QUANTITY	22 9 -4 -19 7 -7 -8 0 -10 10
value TIME	3 -12 -6 26 8 -7 -14 -18 21 -3
whole sentence	0 6 10 15 -9 -32 5 -10 16 -10
word "	-8 -2 -11 -4 2 -4 28 19 -13 -6
word $	12 3 -8 5 -8 0 -5 -6 -9 15
word %	26 -3 -2 -11 -2 -1 -6 -7 -9 16
word NUMBER	103 -24 -2 -4 -15 -19 -43 -34 -14 47
word YEAR	1 3 0 21 -3 -11 -11 -19 17 2
word a	-17 1 -19 20 -14 -3 31 -1 6 -6
word abdullah	-3 -2 -1 11 -4 -2 -2 -7 17 -10
word ability	2 9 -2 -10 2 -1 0 9 -5 -3
word able	-6 9 -4 -3 3 -5 5 3 -9 7
word about	4 3 -1 20 -9 0 -18 -29 23 6
word access	-3 10 -1 -11 1 1 2 4 -12 8
word accountable	-3 -3 3 0 1 3 -2 2 6 -8
word across	6 8 -3 -2 -6 -1 -3 -6 11 -5
word act	-3 -2 14 -11 2 9 -6 3 -5 2
word action	-6 -4 -3 5 5 2 1 6 -12 6
word added	1 2 5 -7 -2 -1 -1 -4 -6 8
word addition	7 5 0 -10 -1 -1 -1 -2 -1 3
word additional	1 -3 9 1 -1 -1 -6 -10 4 5
word address	4 -2 -1 10 -6 -1 -3 -14 4 10
word administration	0 0 -4 5 -4 -5 8 -3 -12 15
word advisor	-3 0 0 8 0 0 -2 -3 7 -3
word affairs	-5 -2 -2 14 -1 -1 -3 -6 8 -2
word affordable	-2 8 -2 -8 -1 6 -2 2 -4 2
word afghan	-6 -1 0 14 0 -2 -3 -7 1 6
word africa	-2 -2 -1 0 1 6 -1 5 -9 4
word african	-1 -4 -1 11 -1 3 -2 -4 5 0
word after	0 -11 -10 33 6 -11 -9 -11 -2 13
word against	2 -3 -2 5 2 13 -18 -4 -1 5
word age	-10 -1 0 9 2 0 1 1 -1 -1
word agency	3 -3 -2 8 -2 -2 -3 -7 13 -6
word ago	4 -4 -1 9 -1 -3 -7 -9 7 1
word agreement	-6 -5 1 -6 5 4 6 10 -9 -1
word ahead	8 -1 -1 -10 -1 -1 6 4 -8 4
word ahenakew	3 5 2 -6 0 -1 -1 -2 -8 11
word ai	7 -2 4 -10 4 -1 -1 0 -10 10
word air	-6 1 -6 8 8 -2 -2 1 10 -10
word aircraft	-2 9 -1 5 2 -3 -8 -3 5 -2
word all	-3 -15 5 12 -6 2 4 -5 -4 9
word alliance	-2 -2 3 9 -4 -1 -4 -6 9 -3
word allies	5 8 -1 -1 -7 -1 -1 -2 1 1
word allow	-3 3 6 -9 2 3 -2 -2 -11 13
word allowed	-2 4 -1 5 -4 1 -2 -5 -3 8
word allowing	-2 -1 5 3 -1 -1 -2 -5 -7 12
word allows	3 0 4 -10 0 1 5 5 -7 2
word almost	6 3 -2 -5 -1 -1 -1 -2 -8 10
word along	-5 0 -4 9 1 -1 -2 -3 9 -6
word also	-2 -6 -4 13 18 0 -20 -4 7 -3
word although	6 -4 -5 0 -2 -2 5 2 -11 10
word always	-1 -1 -1 -9 -1 5 8 15 -7 -9
word america	-1 3 -3 -14 -2 6 11 14 -18 3
word american	-1 4 -8 -3 -11 -1 20 5 -12 6
word americans	-4 -7 -5 -4 5 13 2 17 -11 -6
word among	-3 -1 -3 -1 4 -1 4 9 -7 -3
word an	-27 3 10 18 -3 -13 12 -10 10 0
word and	-13 2 -11 -3 -5 13 17 16 -13 -5
word anniversary	-7 -2 -2 12 0 -1 -4 -4 18 -15
word another	11 -2 3 -10 -4 -6 6 4 1 -5
word anti	-3 -3 -1 14 -2 0 -1 -7 -8 14
word any	1 -8 7 9 5 4 -18 -11 -4 15
word apple	-4 -6 -3 8 6 -1 1 5 7 -12
word appointment	-2 -1 5 -5 0 2 2 4 6 -10
word approval	5 -2 5 -10 -1 4 -1 1 -10 10
word approximately	20 -1 0 -12 0 -1 -1 -3 0 3
word arabia	-2 -3 -1 8 -1 -2 -1 -2 5 -2
word are	27 -1 -12 -3 9 -29 10 -6 10 -4
word armed	7 -6 -1 -2 -1 -1 2 2 -8 7
word army	-2 -3 -2 12 -3 -1 -2 -5 7 -2
word artillery	2 -1 0 5 -2 0 -1 -5 -6 11
word as	-15 7 -2 -13 6 0 18 13 -9 -4
word asian	-5 -1 -1 11 0 -1 -3 -7 7 0
word astronauts	-6 0 -1 10 -2 0 -1 -4 13 -9
word at	20 5 5 15 -4 -6 -36 -33 18 15
word atomic	-2 -2 -3 8 -1 -2 -1 -3 11 -7
word attack	-11 4 -4 18 -5 -2 -2 -10 11 -1
word attacks	7 -6 -2 -12 6 7 1 16 -9 -6
word attempted	0 -1 0 4 0 0 0 -1 -8 9
word attend	-1 4 0 -6 1 10 -6 3 -4 1
word august	0 -3 1 9 -6 -1 -1 -6 9 -4
word australia	-7 -5 13 4 -6 -4 2 -5 5 -1
word average	16 -1 -2 -11 0 0 0 -1 -3 5
word away	-4 9 -1 -5 2 -3 1 1 4 -5
word back	-7 2 -5 7 8 -5 0 6 -10 4
word ballistic	-1 -1 0 6 -1 -1 -2 -4 -6 9
word ban	3 -5 -5 10 -3 2 -1 -1 -8 10
word banned	3 -3 2 0 -1 -1 -2 -2 -10 13
word barack	4 -1 -1 -3 -1 5 -2 3 -12 9
word base	-2 -1 -1 6 -1 -2 -3 -4 -12 15
word based	-6 2 3 -2 -8 -4 14 6 9 -15
word basis	4 4 10 -10 0 -4 -6 -8 1 7
word be	4 -22 31 -20 8 17 -17 1 -4 3
word because	-1 25 -6 -19 -1 2 1 5 -3 -3
word been	-1 3 -10 17 -5 -1 -4 -5 6 -1
word before	-11 5 -3 2 0 9 -2 11 -1 -10
word behalf	6 -1 3 -4 -5 -5 3 -5 -7 13
word being	21 1 -4 3 -8 -10 -4 -16 -10 25
word belgium	11 -3 -2 -2 -5 -2 1 -5 3 2
word believe	5 0 -3 -1 -2 9 -9 -3 0 3
word berlusconi	-5 -1 -1 15 -1 0 -4 -6 -4 10
word best	-4 -3 5 5 -5 -9 10 -4 -3 8
word between	2 0 2 -6 1 -6 7 -2 12 -9
word bill	9 -7 -5 4 -6 -2 6 -6 6 0
word billion	19 0 -5 -7 -3 -3 -1 -3 -7 10
word billionaires	14 -2 -1 -10 -1 -1 -1 -2 -6 8
word board	6 1 -3 5 -1 -2 -6 -9 1 8
word border	-5 -2 3 8 2 2 -7 -5 -9 13
word both	-2 4 1 -7 -5 14 -5 1 -14 13
word bound	0 0 0 5 0 0 -2 -3 -6 8
word bring	-5 2 -3 9 5 -4 -7 -9 7 3
word britain	-6 -3 -1 12 1 0 -1 -3 15 -12
word british	-12 1 2 3 9 -3 3 6 4 -9
word build	-3 -2 8 -6 -3 2 6 4 -12 8
word builds	-9 -4 -2 10 0 -3 4 1 5 -6
word bush	10 -7 -5 3 3 -4 -4 -3 1 2
word but	-3 -2 17 -2 -6 10 -16 -11 8 3
word by	1 -4 -1 -2 10 9 -12 3 -2 -1
word c	-2 -2 0 6 0 0 0 -1 10 -8
word cabinet	3 -2 0 4 -1 -3 0 -3 -6 9
word california	-2 -3 3 8 -4 -2 1 -3 3 -1
word call	-1 -1 4 4 -1 -1 -1 -4 12 -8
word called	-3 -2 -2 10 1 -1 -2 -4 19 -14
word came	-2 3 -1 7 0 -2 -3 -5 -8 13
word campaign	-4 -5 -2 4 10 1 -3 6 18 -24
word campus	0 -1 -1 6 0 -1 -4 -5 -8 12
word can	-9 -3 17 -25 21 14 -14 12 -1 -11
word canadian	-6 -1 -1 8 2 -1 1 2 4 -5
word candidate	-6 -2 -2 10 -7 -3 6 -1 -7 8
word cannot	-3 1 2 -27 -2 31 -4 25 -14 -13
word capacity	-4 -1 -1 3 0 3 1 3 6 -9
word car	-1 -2 0 3 0 4 -1 2 -9 5
word care	-3 7 3 7 -8 -6 1 -11 -4 16
word case	-3 4 3 8 -9 0 -4 -9 -1 9
word catholic	-2 -2 10 1 -5 0 -1 -6 7 -1
word causing	0 11 -1 -6 0 0 -2 -3 -9 12
word center	1 -2 -1 5 -1 -1 -2 -2 13 -11
word challenge	-2 -1 4 2 -3 2 -1 -4 10 -6
word change	0 21 -2 -6 -6 1 -7 1 -13 11
word changes	-1 -6 -1 16 0 -6 -3 -10 15 -6
word charged	0 1 -3 6 -1 -1 -2 -4 -13 17
word charges	-3 6 3 4 -4 -2 -3 -9 -16 24
word chief	0 -1 0 5 0 -1 -1 -3 9 -7
word children	-9 -7 -2 10 -1 2 6 5 4 -9
word china	-4 -3 2 20 -10 2 -5 -11 7 4
word christian	1 -1 -1 8 -3 -1 -2 -8 7 2
word city	-7 -5 -2 17 4 -3 -6 -3 5 -2
word civil	-4 -3 -2 11 -1 -2 -4 -6 1 3
word civilians	4 -5 -1 -3 -2 8 -1 5 -4 0
word clean	-7 5 -3 -2 -1 3 2 3 -9 6
word climate	-3 4 -2 -2 1 1 1 7 2 -9
word clinton	10 -3 0 -6 0 0 0 -1 0 1
word close	-7 12 3 -3 -8 0 3 -3 -3 6
word coalition	0 -5 8 -6 8 -1 -5 4 3 -7
word coast	-4 0 -3 1 4 0 3 7 2 -8
word come	-8 1 1 1 9 2 -6 4 8 -13
word comes	5 2 -3 -12 -1 -2 8 7 -3 -4
word coming	-1 -2 0 10 -3 -1 -3 -7 18 -13
word commercial	-6 -3 -1 7 4 -1 -1 1 8 -7
word commission	-2 4 10 -5 0 -4 -6 -8 5 3
word commitment	-8 -1 -4 -14 -1 3 22 19 -3 -17
word committee	2 -1 -1 6 -3 0 -3 -6 10 -3
word communication	-6 2 -1 13 0 0 -7 -8 9 0
word communities	-5 -5 1 -2 -2 1 10 8 -3 -5
word companies	-8 0 4 3 4 1 -5 1 11 -13
word company	-2 0 2 -5 9 -3 0 10 -19 9
word concerned	-1 -4 -3 -4 4 0 7 9 -1 -8
word concerns	-2 1 -2 13 -5 -1 -3 -10 -1 10
word concorde	-1 0 0 2 0 0 -1 -2 -7 8
word conducted	-2 -2 -1 -2 -3 -1 11 6 3 -10
word consensus	-3 -3 -1 8 5 1 -7 0 1 -1
word considered	1 -1 -1 -4 0 0 5 4 8 -11
word constitution	-2 -6 12 -6 -1 3 -1 1 5 -7
word continent	8 -1 5 -8 0 0 -2 -2 -3 5
word continue	-3 -5 2 1 9 4 -8 -3 3 0
word cooperation	-3 9 -4 -1 -5 1 0 5 -2 -3
word corps	-1 -3 -2 12 -1 -2 -4 -6 4 1
word could	-8 4 -2 2 22 -8 -11 3 -3 0
word council	2 -5 4 -4 11 -6 0 2 0 -2
word counter	-2 -2 -1 -2 9 4 -5 5 -5 -1
word countries	3 10 -2 -11 -7 3 2 -2 -2 4
word country	5 -4 5 -15 3 -1 9 10 -13 2
word court	-5 10 6 -4 0 5 -12 2 -20 19
word crashed	-5 -2 -1 13 -1 -2 -4 -6 -7 13
word create	-4 -3 3 -8 3 -3 10 10 0 -10
word created	-3 16 -1 -6 -4 -3 -4 2 -3 1
word crew	-3 -2 -1 20 -5 -2 -4 -10 2 9
word crisis	-3 3 -1 6 -1 3 -6 -6 11 -6
word current	10 2 -2 0 0 -9 1 -8 6 2
word currently	8 -7 -3 8 5 -4 -8 -8 -1 9
word cut	0 -3 5 3 -3 -1 -2 -6 -3 9
word cutting	-4 -1 0 1 4 -1 2 5 5 -11
word davis	-4 -1 -2 8 0 -1 -3 -5 -6 11
word day	-11 7 -3 -6 4 0 7 11 9 -20
word days	23 2 0 -21 2 2 -8 -3 10 -7
word de	-10 -3 -1 10 -1 -2 7 4 12 -15
word deal	-2 -2 -2 10 -2 -5 4 -6 8 -2
word death	-2 6 -3 -5 2 10 -10 0 9 -9
word deaths	3 7 -1 -5 0 -1 -3 -3 -6 9
word decades	5 5 0 -9 -1 -1 2 3 -2 -1
word decided	0 -1 -3 4 3 -5 2 0 11 -11
word decision	-10 6 8 -13 -10 4 15 11 -6 -5
word declaration	-2 0 -1 -1 0 13 -8 3 -8 4
word defend	-2 -4 -2 -3 -1 3 5 9 -8 -2
word defense	-1 -3 2 4 -1 3 -4 -5 -5 10
word democracy	-1 -1 -1 -7 4 2 6 9 -3 -5
word democratic	-5 -4 -3 2 4 12 -5 4 -9 6
word department	-5 -4 3 9 -4 -1 4 -1 13 -12
word despite	-7 -1 -1 13 -3 -3 1 -5 -6 11
word detained	5 -1 -1 -2 -1 -1 -1 -1 -9 10
word development	2 -3 -1 3 -3 10 -5 -3 2 1
word device	-2 -5 -2 0 12 0 -1 8 2 -11
word did	-6 0 0 10 -3 -4 4 -3 -14 17
word died	14 -6 -2 2 -1 -2 -5 -9 -9 18
word difference	8 -1 -1 -6 -1 -1 -1 -2 -1 3
word different	-1 -6 5 6 -2 1 -5 -6 17 -11
word direct	-4 8 4 -4 1 -2 -4 -3 0 3
word director	-2 2 -2 2 -3 -1 1 -2 8 -6
word disappeared	-1 0 0 3 0 0 0 -1 -8 9
word discovered	-5 -3 -1 16 -1 -2 -4 -7 -3 11
word discuss	-1 -2 -1 8 0 0 -3 -6 11 -6
word discussed	-3 -2 -2 15 -1 -3 -4 -10 25 -16
word discussions	-5 -3 -2 9 2 -4 -1 -3 14 -12
word district	6 -2 7 -5 -1 -2 -3 -4 -6 11
word do	4 -1 11 -36 -2 20 2 19 -18 -1
word documents	-8 -3 2 17 -5 0 -4 -13 2 11
word does	-2 2 7 4 -4 1 -9 -10 -1 11
word doing	-5 5 4 -8 -5 4 2 10 -2 -8
word down	-1 13 0 14 -11 -5 -10 -24 1 23
word drug	-4 1 4 3 -3 0 -1 -2 -7 9
word due	3 13 1 -4 -8 -3 2 -6 5 2
word during	-8 -6 -5 16 -2 2 5 0 -4 4
word e	-1 -5 -3 9 -3 2 -3 -5 7 -2
word earlier	-6 -5 -2 12 6 -1 -5 -3 5 -1
word east	-1 13 1 -7 -5 -1 -1 -3 3 0
word economic	-9 6 -4 -5 8 7 -3 14 -8 -5
word economy	-2 -1 -2 9 1 -2 -1 1 7 -8
word effect	-9 3 7 7 -3 0 -4 -7 5 1
word efforts	-12 11 -4 1 5 1 -2 0 -6 6
word egypt	-1 -3 -2 13 -2 -1 -2 -6 0 6
word egyptian	-7 -1 0 8 0 0 0 0 -2 2
word eight	7 3 4 -9 -2 0 -1 -3 -3 7
word el	-5 -1 0 10 -1 0 -1 -4 -9 13
word elected	-2 -1 0 -2 -1 5 1 4 4 -9
word election	-5 -4 -1 -3 -2 6 7 9 -14 6
word end	-5 -6 -1 -5 25 -3 -5 16 -1 -15
word enemy	-1 -1 -2 -6 -2 -3 11 7 -8 1
word energy	-7 14 9 -8 -3 -4 -3 -7 2 4
word enough	0 -1 -3 -1 -5 -2 12 2 -4 2
word enter	-1 -2 -4 2 8 -3 -2 2 -2 -1
word equal	-8 8 6 -15 -1 -4 13 9 3 -12
word equipment	-4 -1 0 9 1 -1 -1 -4 -1 5
word especially	-4 -2 -1 -5 1 -3 17 12 -9 -5
word essential	-1 6 -3 -4 -7 9 0 5 -3 -1
word established	-2 0 -1 0 0 0 4 2 7 -9
word eu	-2 -6 -2 11 -3 9 -8 -1 8 -7
word europe	-2 -2 3 -1 -1 -2 5 2 -8 6
word european	7 9 0 -5 -3 -7 -1 0 -1 0
word euros	-8 -1 15 -1 0 -1 -1 0 1 0
word even	2 -1 -3 -2 1 -2 2 4 -11 8
word evening	-7 0 0 14 -4 0 0 -7 9 -2
word event	2 -2 -2 3 0 -3 3 0 11 -10
word ever	13 -2 0 -8 -4 -2 3 -5 -4 10
word every	8 12 1 -8 -10 -3 -3 -11 5 6
word evidence	-2 -1 -5 9 1 -5 0 0 -7 8
word executive	-3 -3 8 15 -7 -4 -4 -15 7 9
word expected	-4 -1 -6 -15 36 -6 -6 28 -12 -17
word experts	-1 -1 -1 9 -2 -3 -3 -6 13 -7
word face	-5 -5 -3 -7 4 16 -3 18 -8 -10
word failed	1 -6 -2 20 -3 -2 -8 -15 -6 21
word failure	-1 13 -1 -16 -2 -1 6 3 -6 2
word families	-3 3 -3 -6 -2 1 10 6 -4 -2
word far	0 -3 -4 -1 -1 -3 10 6 -3 -3
word federal	-7 -4 6 10 0 -4 -4 -6 -7 12
word fentanyl	0 -1 4 0 0 1 -1 -2 -5 8
word few	-3 4 -1 -6 9 0 -1 6 0 -5
word fight	-3 -1 -2 2 1 8 -5 1 -3 2
word fighting	4 -7 -1 7 -2 -5 4 -4 -6 9
word filed	-1 0 0 3 0 0 0 -2 -9 11
word final	5 -5 -1 12 -8 0 0 -10 17 -6
word financial	-2 10 5 -1 -1 -3 -8 2 -7 5
word find	-1 0 -1 -7 10 3 -5 6 -5 -1
word fire	-8 2 -1 11 3 -2 -4 -6 1 5
word fired	0 -1 -1 4 0 -1 -1 -2 -16 18
word first	38 -5 -1 -6 -9 -7 -9 -16 4 12
word five	23 1 -4 -14 -4 -5 -1 -4 -9 13
word flight	-10 -1 0 16 -1 0 -1 -3 2 3
word florida	0 -3 -1 -13 8 5 3 15 -17 1
word flu	-5 1 6 1 1 -2 -2 -3 -5 8
word focus	-2 3 -1 -3 6 0 -2 5 -9 4
word following	-5 -4 -2 16 -2 -1 -4 -7 7 0
word food	-1 9 -4 7 -8 -3 -3 -3 -3 6
word for	-30 -12 3 -3 -3 20 25 25 -17 -8
word forced	-10 13 -1 -1 -1 -1 2 1 -12 11
word foreign	1 -1 -4 10 1 -2 -3 -8 12 -4
word formal	-3 -1 5 1 0 -1 -1 -2 -7 9
word formed	-3 4 4 3 0 -1 -5 -9 7 2
word former	5 -2 -3 2 3 -2 -2 -2 -12 14
word found	6 -2 1 9 1 -4 -9 -11 -11 22
word four	1 -4 6 9 -2 -5 -4 -7 2 4
word france	2 -2 -3 15 -4 -2 -1 -6 2 5
word free	0 -3 -1 -6 -5 13 2 7 8 -15
word french	9 -6 -2 -5 6 -1 -1 5 -8 4
word friday	-3 -2 8 1 -4 0 -1 -4 10 -6
word from	8 10 14 13 -17 -11 -15 -22 2 20
word fuel	3 13 -4 -6 -2 -2 -2 -3 -8 10
word fully	-1 -2 3 12 2 -7 -5 -12 9 3
word funding	2 -1 5 -4 -2 0 -1 -1 -8 8
word further	-10 6 0 -18 11 7 3 25 -7 -17
word g	-3 -1 -1 1 2 0 3 5 6 -11
word game	-3 -1 -1 3 9 -3 -4 4 7 -11
word gas	-5 10 -1 -1 -2 0 -1 -4 -4 7
word gay	-3 -3 12 -4 -1 -1 1 0 -11 10
word gaza	-2 0 -2 -12 -3 6 13 17 -21 4
word gbagbo	-3 5 6 -4 -1 -3 -2 -3 -9 13
word general	5 2 -1 1 -6 1 -1 -4 16 -12
word george	13 -4 -4 -4 -2 -3 -2 -5 5 -1
word given	-5 -2 -1 2 4 -2 4 5 10 -15
word global	6 0 -2 -16 -4 8 8 12 -9 -4
word go	4 4 0 0 -9 2 0 -8 12 -4
word goal	-2 8 -1 -2 0 0 -4 3 2 -4
word going	-3 6 -2 0 12 -4 -7 -2 6 -4
word good	-2 3 -3 -13 -4 -2 21 15 -13 -2
word google	-2 -1 -1 5 3 0 -1 0 -15 15
word government	-6 1 0 -1 -4 11 0 7 -23 16
word governments	4 0 -2 -3 1 -4 2 -1 8 -7
word great	-6 1 -4 -5 -7 3 17 11 4 -15
word greatest	-1 -3 -2 -3 7 1 2 10 -1 -9
word greece	7 -2 -1 -3 0 -1 -2 -3 -8 10
word greek	-3 -2 -1 2 -1 4 2 4 8 -12
word group	-7 -4 -1 18 -1 -1 0 -4 0 5
word groups	-2 4 -1 9 -3 -3 -3 -4 5 -1
word habib	2 -2 0 5 -1 -2 -3 -4 -8 12
word had	-3 28 -4 16 -6 -11 -19 -21 9 12
word half	-3 0 -1 9 0 2 -4 -4 12 -8
word hard	4 2 0 -11 0 -1 10 10 -6 -3
word has	27 2 9 -11 -18 -19 12 -8 -13 21
word have	12 4 -11 5 -17 5 1 -9 -2 11
word having	2 -5 -1 11 -2 -2 -2 -8 -6 13
word he	-11 -13 -5 13 -7 12 10 3 12 -15
word head	-4 -1 -1 6 4 -1 -2 -1 -9 12
word heart	-2 -1 -1 -3 -1 -1 11 7 -3 -4
word heavy	3 -1 -1 -4 -1 -1 5 2 -12 9
word held	-13 4 -4 19 1 0 -7 -5 22 -15
word helicopter	-3 -1 0 8 0 -1 -4 -3 -6 8
word help	-1 11 -3 2 2 0 -7 -3 0 4
word helped	-6 18 -1 -5 -1 -1 -4 -6 -11 17
word her	-1 -5 -8 16 -5 2 1 -3 18 -14
word hezbollah	5 6 -3 3 -1 -3 -8 -9 -15 23
word high	3 7 -6 -22 7 3 6 17 -6 -11
word hijacked	-4 0 0 6 0 0 0 -1 -12 13
word him	6 5 1 -11 -3 4 0 5 -12 7
word his	-7 5 -12 24 -10 0 -1 -8 -9 17
word historic	-8 -3 5 11 0 -4 -3 -8 -1 9
word history	-3 0 -2 -7 3 -3 11 9 -2 -8
word hit	3 -7 -2 12 -1 -2 -4 -6 0 6
word hitchens	-2 4 -2 -3 -1 -3 3 1 10 -11
word hold	-4 -2 3 11 -3 4 -7 -4 15 -11
word holding	-5 -4 -1 11 -1 2 -2 0 2 -2
word honor	3 -1 -1 -10 -1 -2 12 11 -10 -1
word hospital	10 -3 -1 0 -3 -1 -1 -6 9 -3
word hosted	-1 0 0 4 0 0 -1 -1 9 -6
word hostile	0 1 0 4 4 -3 -6 -4 -7 11
word hours	3 -2 -1 -5 12 -2 -2 5 -9 4
word house	9 -8 8 10 -5 0 -13 -15 7 9
word housing	0 6 -2 -6 -1 8 -4 6 -8 2
word how	-6 3 -1 9 -7 1 -1 -3 6 -3
word human	-2 -1 0 -16 3 2 14 17 -10 -6
word hundreds	-5 2 -2 9 -2 -1 0 -2 -2 4
word hurricane	12 5 -4 -3 -3 -2 -4 -5 15 -10
word i	-8 -6 -9 14 5 6 -3 -4 4 1
word idol	-1 -3 -2 8 -3 -1 0 -3 9 -5
word if	-8 2 23 -33 25 1 -10 17 -24 7
word immediate	-4 0 -1 10 -4 4 -6 0 2 -2
word implementation	-1 -2 -1 0 2 3 -1 2 7 -9
word importance	-1 -5 -1 -6 -1 18 -4 10 -1 -8
word important	-3 3 -2 -6 -6 3 11 8 -4 -5
word in	17 0 -3 16 -5 -6 -21 -21 4 14
word incident	2 -6 0 7 4 -1 -6 -1 -8 10
word include	-7 -1 4 8 -1 -2 -3 -8 5 3
word included	-1 -3 -5 16 -2 -2 -4 -6 21 -14
word includes	2 -3 -2 9 -2 -1 -6 -8 7 -1
word including	8 -10 -1 10 1 4 -10 -7 6 1
word increase	-5 14 3 -13 8 -3 -3 5 -9 4
word increased	-1 -1 0 3 0 0 0 0 10 -9
word independent	0 0 -1 8 -1 -3 0 -6 6 1
word india	5 -5 -3 -3 -4 -2 13 4 -2 -2
word indonesia	-8 4 -1 9 -1 -2 -3 -4 -4 8
word industries	-4 8 -1 -3 -1 -2 2 5 -5 0
word industry	1 2 -1 -8 3 -1 6 6 0 -6
word information	1 0 -2 -3 0 2 3 4 14 -18
word infrastructure	-3 -3 3 8 -4 -5 2 -10 -4 14
word injured	18 -1 -2 -14 -1 2 -1 2 1 -2
word innocent	-1 -5 -1 -4 -2 -2 13 11 -5 -4
word intelligence	6 4 -2 -5 -6 7 -2 3 -10 7
word interests	-2 -2 -1 -11 -2 -2 21 15 -4 -10
word international	2 0 7 -8 -7 11 -4 1 -3 2
word into	-12 5 4 12 1 -4 -7 -5 3 2
word invasion	9 -1 0 -2 0 0 -5 -4 -2 7
word investment	8 -3 6 -5 5 -6 -6 -6 -3 9
word involved	-6 -2 0 11 -6 -4 6 -3 11 -7
word involving	-2 -1 -1 6 0 0 -1 -1 15 -13
word iran	9 3 -2 9 1 -1 -18 -15 -10 25
word iranian	4 2 -2 2 1 -4 -5 -6 -9 15
word iraq	10 -7 -4 -3 2 8 -9 0 -12 12
word iraqi	-8 -2 -3 8 1 6 -7 0 2 -2
word is	7 -7 18 -37 5 -1 15 17 -7 -12
word isil	8 -7 -2 -15 10 8 -3 12 -4 -8
word israel	0 -6 -4 16 -1 -1 -5 -10 1 9
word israeli	-2 1 -2 8 -2 0 -3 -7 -8 15
word issue	-6 13 -2 -7 -1 -2 6 3 -6 3
word issued	-3 -1 -1 10 0 -1 -1 -4 10 -5
word it	1 12 8 -31 -1 1 12 20 -21 0
word italian	-1 -1 -1 0 4 0 0 2 -9 6
word italy	-5 3 3 9 -4 -2 -3 -9 2 7
word its	-9 12 -5 20 2 -8 -11 -8 1 6
word january	-3 -1 3 9 -4 -1 -3 -6 7 -2
word japanese	3 0 0 1 0 -1 -1 -3 -11 14
word jet	-2 4 0 3 -1 -1 -2 -4 -5 9
word join	-4 -2 -2 -10 11 7 2 18 1 -18
word joint	-4 0 -1 -1 0 6 1 5 4 -9
word july	-7 -4 -1 16 -2 0 -1 -5 14 -9
word justice	5 3 -3 -10 2 3 2 7 7 -14
word keep	-2 4 -4 4 -2 3 -3 -5 -5 9
word key	-2 -1 4 -10 3 -3 9 7 -1 -6
word killed	14 -9 -2 -2 -3 -3 4 2 -16 16
word kingdom	8 -5 -1 4 -1 -3 -4 -6 -2 7
word known	-1 0 -6 26 -10 -4 -5 -22 35 -14
word kuwait	-3 0 0 6 -1 0 0 -2 9 -6
word large	3 6 -3 7 -2 -3 -7 -11 1 11
word largest	6 -1 -1 3 -3 -3 -4 -6 -4 10
word last	8 3 2 -11 3 -3 0 2 -14 12
word late	-7 -5 -1 8 4 0 -1 2 13 -15
word later	0 1 -2 10 -4 -2 -3 -8 6 2
word launched	-9 -3 -2 14 0 -3 -1 -3 1 2
word law	-1 0 16 -10 4 3 -12 0 2 -3
word lawsuit	-6 -1 -1 6 0 0 3 1 -9 7
word lead	3 1 -2 -13 8 8 -5 13 -14 1
word leader	-3 -4 -3 9 7 -3 -6 -3 -4 8
word leaders	-7 -8 -3 7 11 5 -2 9 12 -21
word leadership	-5 3 -3 -11 2 -1 12 14 -9 -5
word leading	15 -4 -1 2 -2 -3 -9 -9 0 8
word least	9 -2 3 -2 -5 -1 -3 -6 6 0
word lebanese	5 2 -2 -3 -1 0 -3 -3 -5 8
word led	6 9 -2 -9 1 -1 -3 -3 10 -6
word left	1 7 -2 9 -3 -5 -7 -11 14 -4
word legal	3 2 22 -12 -1 -9 -8 -16 -6 21
word legislation	-2 -3 13 -6 0 -1 -2 -2 -1 2
word less	-1 8 -1 -4 -2 4 -5 9 -1 -8
word let	-2 -1 -1 9 -2 7 -10 -6 6 0
word level	-3 -1 15 -12 2 -2 -2 1 -2 1
word libya	-2 -2 -1 -3 9 3 -4 7 -5 -1
word life	-1 10 -6 4 1 -7 -4 -4 4 0
word light	-2 11 4 -10 -1 -2 -1 -4 1 3
word like	-8 1 2 7 -2 -2 0 -4 10 -5
word limited	-2 5 -1 10 -5 -2 -3 -13 4 10
word list	7 -1 -1 -2 -1 -1 -4 -5 -8 11
word little	14 -2 -2 -4 -4 1 -3 -6 -6 12
word live	0 3 -1 -4 10 -4 -5 -1 -1 2
word lives	0 2 2 -6 4 1 -3 0 -12 12
word living	2 2 0 -8 -4 0 10 6 -5 0
word local	2 -7 11 3 -1 -3 -9 -12 9 2
word long	-3 0 -3 -3 6 -5 10 7 -1 -5
word longer	-2 5 -1 1 -1 -1 1 -3 -7 9
word loss	0 10 0 -8 0 -2 2 0 -5 4
word love	-1 -1 0 -5 5 -3 6 8 -2 -6
word lower	-1 -5 -1 -1 0 7 2 9 -5 -4
word lythgoe	-6 -1 -1 15 -4 -3 -4 -9 17 -8
word m	-12 -2 -1 16 -2 -5 7 0 -3 3
word made	11 0 -6 2 -5 -5 2 -2 9 -7
word magnitude	-9 5 0 6 0 0 -1 0 -6 7
word main	-5 -4 -2 12 4 -3 -7 -5 3 2
word maintain	-1 -2 -1 -9 5 -1 9 12 -10 -2
word major	-3 -6 -3 4 -3 -4 15 6 -4 -2
word majority	9 -3 -2 -5 4 -1 -1 0 -2 2
word malala	-2 0 0 5 0 0 -1 -3 10 -7
word managed	-3 -2 0 10 -1 -2 -3 -5 8 -3
word management	0 3 -2 1 3 0 -4 1 -8 7
word manar	-4 9 -2 -2 -1 -2 -1 0 -7 8
word manning	-2 5 -3 6 -2 -3 -4 -9 -8 18
word many	-7 19 -5 6 3 -4 -12 -8 9 -2
word maritime	0 -1 5 -9 4 1 2 6 -7 1
word market	10 -1 -2 -3 -4 2 -3 0 0 0
word may	-7 -1 -10 10 -1 1 8 6 2 -8
word means	-3 2 14 -12 -1 -1 1 0 -5 6
word measure	3 2 9 -8 0 1 -5 -5 -5 11
word media	-5 -3 -3 20 -5 -2 -3 -10 11 -1
word medicare	-4 0 9 -3 -2 0 0 -2 -5 7
word meeting	-7 -1 -3 0 6 2 3 7 11 -19
word member	5 -3 3 0 3 -4 -4 -3 -6 9
word members	14 -13 5 -7 -1 -8 7 2 -5 3
word messaging	-3 0 -1 -8 11 0 -1 8 -6 -2
word met	-4 -2 -5 8 -1 2 0 -2 27 -26
word microsoft	6 -1 -1 0 -3 0 0 -4 -6 9
word militants	-7 -2 -1 16 -2 -4 -3 -6 1 4
word military	0 -4 5 -4 7 7 -11 2 -6 5
word million	12 1 -4 -2 -4 -3 2 0 -9 9
word millions	2 15 -1 -13 2 -1 -3 4 -4 0
word minister	-5 -5 -4 21 0 1 -9 -12 2 9
word minute	10 -1 0 -8 0 0 -1 -1 -1 2
word missile	-3 7 -2 1 -5 1 1 0 -14 14
word mission	1 -4 -2 8 4 6 -10 -4 8 -4
word moment	-2 -1 -1 -6 1 -5 12 8 -1 -8
word monday	-3 0 4 2 -6 3 0 -4 -5 9
word money	-2 -4 9 7 5 -8 -7 -11 -9 21
word months	11 6 -3 -10 -1 -1 -1 -2 4 -2
word more	9 16 2 -29 -14 7 10 17 -28 10
word morning	1 -1 -1 8 -5 2 -5 -7 -2 9
word most	24 -7 -5 -12 -3 -4 7 2 -13 11
word move	-2 8 -1 -10 2 0 2 10 -3 -7
word movement	-1 0 0 -3 0 0 7 5 4 -9
word much	-4 10 -1 -6 -5 3 3 0 -5 5
word murder	-6 0 0 10 0 0 0 -1 -4 5
word must	-4 -4 13 -1 -2 15 -15 -2 -7 9
word my	-3 -5 -4 11 0 0 -1 -5 -1 6
word name	-1 -3 2 11 -1 -2 -5 -8 -2 10
word named	-3 -7 -1 11 -1 -1 1 -2 15 -13
word nation	1 -2 -1 -6 1 -1 8 5 -8 2
word national	-3 -9 -9 10 5 4 -3 0 8 -8
word nations	2 6 -5 -9 -5 5 4 11 -4 -8
word nato	-6 -2 -1 7 6 -1 -2 2 9 -12
word near	-5 -1 3 9 -2 -2 0 -4 4 1
word nearby	-1 -1 0 6 -1 0 -1 -5 13 -7
word need	4 0 5 -31 -1 36 -13 24 -15 -9
word needed	-2 -3 -3 -8 6 10 -1 9 -7 -2
word needs	-1 -4 -2 -9 -1 18 -1 15 -7 -8
word negotiations	-3 -3 -2 -1 -1 -2 11 7 1 -8
word netanyahu	-1 -1 -1 -7 9 -2 2 9 -10 1
word netherlands	-1 -2 -1 9 -5 0 0 -5 -7 11
word never	-4 1 -2 -19 2 6 16 20 -13 -8
word new	-5 -9 -9 2 29 -12 4 16 -14 -2
word next	-4 -6 2 -9 15 6 -4 16 -9 -7
word nigeria	-8 -2 -1 12 -1 -3 -1 -4 10 -8
word nine	14 -1 -2 -11 3 -1 -1 2 -4 2
word no	-6 -5 3 -1 -2 11 1 11 -26 15
word non	-6 -2 12 0 -6 -2 2 -4 -1 4
word nor	-1 -2 -2 -3 2 9 -4 4 -5 0
word north	-1 -3 -3 2 2 2 3 5 -11 6
word not	-20 4 12 -4 8 1 0 5 4 -9
word november	-5 -1 4 0 8 -2 -1 4 -2 -2
word now	-4 2 9 9 -9 4 -9 -10 3 7
word nuclear	2 6 4 -13 2 7 -6 4 10 -14
word o	-2 -2 -1 -4 9 -1 -1 7 -6 0
word obama	3 7 3 -13 -4 8 -5 1 -15 13
word occurred	4 -4 4 -2 0 0 -1 -1 -13 15
word ocean	-5 5 -4 8 -5 -4 -3 -1 -3 5
word of	0 5 -23 7 2 2 3 1 -14 9
word off	-9 0 -2 22 -3 -4 -3 -10 5 5
word office	-1 0 -1 13 -5 -1 -4 -12 -2 14
word official	-1 -1 -1 10 3 0 -7 -6 17 -11
word officials	-7 3 3 14 -1 -4 -10 -15 0 15
word oil	1 5 -2 -2 5 -1 -3 -1 -7 8
word on	-3 8 6 16 -19 -7 -2 -12 9 3
word one	-21 -6 0 14 0 -7 19 17 -9 -9
word ongoing	-3 0 -1 -5 2 12 -5 8 5 -14
word only	17 13 14 -30 -9 6 -11 0 -21 21
word open	1 7 -3 5 -5 3 -6 -9 10 -1
word operating	-2 -3 -2 0 10 0 -2 6 2 -7
word opportunity	-4 -1 -1 -7 11 -1 3 12 -1 -11
word or	21 -11 11 15 -11 -12 -13 -35 7 28
word order	-2 -3 5 4 -6 6 -4 -5 -6 11
word organisations	2 -4 -1 8 0 -2 -2 -6 11 -5
word other	16 -10 1 -1 -1 14 -18 -4 -1 4
word our	-6 9 -6 -28 9 13 10 24 -14 -10
word out	-9 3 -7 19 4 -7 -3 -8 8 1
word outcome	-1 -1 -1 -10 -3 4 12 11 -3 -7
word over	33 -13 1 -12 -4 -7 2 -3 -18 21
word package	-9 0 1 12 0 0 -1 -3 3 -1
word paid	-9 -2 10 7 0 0 -5 -7 8 0
word panel	-1 -1 0 4 -1 -3 1 0 9 -10
word parliament	2 -3 5 2 -3 0 -1 -5 -3 9
word part	-8 -1 -2 7 -4 5 4 0 14 -13
word particularly	-4 -1 -2 -11 -2 11 6 14 1 -16
word parties	7 -2 1 -7 -5 11 -5 -1 -5 6
word partnership	-7 -1 -3 -9 1 -2 19 13 -5 -8
word passed	10 -5 0 -2 -4 -2 -2 -4 -5 9
word past	-5 11 -1 -13 -1 -1 10 9 -10 1
word pay	-8 7 -1 4 0 5 -9 -3 3 0
word peace	-6 7 -3 -18 10 12 -2 15 0 -16
word peaceful	-1 -1 2 -5 -1 2 4 5 4 -9
word people	13 6 -15 -19 2 8 4 15 0 -15
word per	17 -7 -2 -12 4 -1 -1 3 -4 1
word person	13 -4 3 -7 -2 -4 0 -4 4 0
word personnel	9 2 3 -5 -5 -1 -4 -5 -6 10
word philippines	9 0 0 -7 0 0 0 0 -1 2
word pirates	-7 1 0 9 0 0 -1 -1 -12 15
word place	7 -3 -4 -21 5 16 0 19 -8 -12
word placed	10 -3 -4 -1 -5 -1 -2 -7 1 4
word places	-4 -1 11 -3 -2 -1 -1 -3 6 -2
word plan	22 -3 -2 -23 -3 8 0 5 -2 -3
word plane	-5 -2 -1 12 0 -1 -3 -6 10 -3
word planned	-2 -1 -1 12 -3 0 -1 -5 10 -4
word plans	1 -3 -1 5 8 -7 -4 -4 18 -14
word play	-1 -3 -1 1 -1 4 2 3 7 -11
word played	-4 0 -1 10 0 -2 -3 -5 9 -5
word pm	5 -1 1 -7 4 -1 -1 2 7 -9
word points	13 0 0 -10 0 0 0 0 -7 8
word police	-4 -1 -3 20 3 -5 -12 -17 7 10
word policies	-1 9 -1 -6 3 -3 0 0 -3 3
word policy	8 -1 9 -8 5 -7 -5 -7 -1 8
word political	-4 2 -2 7 0 1 -3 -6 9 -3
word population	13 3 -1 -7 -5 2 -4 -6 -8 14
word portugal	10 -5 -1 0 -3 0 0 -4 -6 9
word position	-7 -2 -1 12 1 -2 -3 -3 17 -15
word possible	0 -2 2 7 4 -2 -5 -4 8 -4
word posted	0 -3 0 8 -1 0 -1 -3 9 -5
word predicted	4 -1 -1 -8 7 -1 -1 6 -4 -2
word present	0 -1 0 -5 -3 2 9 7 -2 -4
word presented	-3 -1 -4 11 -6 4 -1 -3 10 -6
word president	-9 1 6 0 4 -6 3 0 5 -5
word previously	-5 -1 0 9 0 0 -1 -2 -3 5
word prices	-7 14 -2 -5 4 -1 0 5 -5 -1
word prime	-5 4 -3 5 -2 -1 1 -3 -5 8
word prior	-1 -1 1 8 -2 -1 -3 -7 0 7
word priorities	-3 -2 -1 -1 1 1 3 3 4 -10
word priority	-4 -2 -1 -5 -1 19 -6 12 1 -13
word private	3 -3 10 -6 -3 4 -3 -1 1 0
word probably	-2 -3 -2 -9 10 -1 2 13 -8 -7
word problem	-1 -1 0 -1 -1 11 -4 3 2 -5
word process	-1 9 0 -2 1 -1 -5 2 6 -8
word production	0 4 -1 -8 6 -1 1 6 -4 -1
word program	-3 -1 -5 17 3 -3 -6 -7 13 -6
word progress	-6 -4 -2 -2 -1 2 13 10 1 -11
word promote	0 8 -1 -8 1 -1 1 3 -3 0
word proposal	-1 -2 -2 -1 -1 -3 10 7 2 -9
word protection	-1 -7 6 -3 -3 4 4 5 4 -9
word protests	-1 3 -1 0 0 -1 -1 -3 -6 8
word provide	-7 7 2 -6 2 7 -7 8 -16 8
word province	-8 3 -1 5 -1 3 -3 0 -2 2
word put	1 0 -1 -3 1 -3 6 8 -8 0
word pyongyang	-3 1 0 2 -1 0 2 -1 9 -9
word quality	-1 -3 0 7 0 -5 2 -3 -6 9
word question	-1 5 -1 3 -1 -2 -3 -5 9 -3
word questions	4 -2 -1 -8 -1 -2 9 6 -3 -3
word race	-6 -1 -1 8 0 0 2 1 8 -9
word raise	-8 2 0 2 -2 7 -1 2 10 -12
word rare	2 -1 0 4 -2 -2 -1 -5 -6 12
word re	-4 4 -3 -12 5 -4 13 12 0 -12
word ready	-2 0 -1 -1 9 -7 0 4 3 -7
word reason	-2 9 0 -5 2 0 -7 4 -5 1
word received	9 -1 -1 0 0 -1 -3 -5 5 1
word recent	4 4 -2 -9 5 3 -8 0 -1 1
word recently	-3 -1 -1 13 -1 -2 -5 -6 1 4
word recognized	-2 -1 -1 10 0 -2 -4 -6 9 -3
word regarding	-3 5 -1 -2 1 -3 3 -2 -8 10
word regime	10 -3 -1 -1 2 1 -7 -3 -8 10
word region	2 4 3 -1 -10 3 -2 -6 3 3
word related	-8 15 -2 2 -2 -2 -3 -7 -6 13
word relationship	-2 2 -2 -4 6 -4 6 3 6 -9
word release	-3 -5 3 6 -4 9 -7 -2 8 -5
word released	-10 1 7 8 -3 1 -4 -5 12 -7
word remain	8 -3 0 -9 2 5 -1 6 -5 0
word remove	-4 4 0 2 0 0 -1 -2 -8 11
word removed	0 4 -1 -2 0 0 0 -1 -7 8
word repeal	0 -1 5 -9 -2 9 0 6 -4 0
word report	-3 5 4 -1 -3 -1 0 -6 9 -4
word reported	-8 -3 -1 16 0 -1 -2 -5 -8 13
word reportedly	-10 3 -2 11 -1 0 -1 -3 -16 20
word reports	-1 -2 -1 16 -1 -2 -6 -11 -2 14
word representative	9 -3 -1 -5 -1 -1 4 2 -8 7
word required	-6 2 16 -4 -8 -2 -1 -8 -8 16
word rescue	-4 1 -1 8 -1 -2 -3 -5 -7 10
word residents	-4 -4 -2 5 -2 3 0 -1 9 -8
word resources	5 4 -2 -2 -2 -3 -2 -3 -9 12
word respect	-3 -2 -1 -5 2 8 0 10 1 -11
word responded	-2 -2 -2 8 0 -1 -2 -3 9 -6
word response	-2 -4 -2 13 -2 -1 -6 -5 8 -5
word responsible	-4 -7 3 9 -1 7 -5 3 -2 -1
word result	2 7 3 -1 -6 6 -9 2 -3 0
word results	4 6 -2 -7 4 -1 -3 -2 -10 12
word return	-3 2 4 6 -3 -5 -1 -9 24 -14
word review	-1 -1 0 -8 5 -1 7 9 0 -10
word right	-2 -2 20 -8 -1 -2 -3 -7 -1 8
word rights	-4 -8 19 -6 -4 2 3 2 -6 4
word rise	2 9 -1 -10 1 -2 -3 3 -2 -1
word risk	1 5 11 -12 1 0 -7 -1 -11 12
word roads	-1 2 0 3 0 0 -2 -4 14 -10
word round	8 -1 -1 3 -6 -2 -2 -8 7 1
word run	-7 -2 5 14 -2 -4 -2 -10 12 -3
word russia	2 -5 -4 0 3 5 -1 9 1 -10
word russian	-8 -2 -2 17 -1 -2 -1 -4 8 -4
word s	-20 28 -12 15 -9 -20 18 -1 3 -3
word said	0 -2 -3 12 -1 3 -10 -8 -4 12
word sale	7 -2 0 -8 6 0 0 5 -6 1
word same	13 3 -2 -7 -2 0 -4 -2 -20 21
word samsung	-3 -4 -1 4 2 -1 4 5 9 -14
word san	-1 -1 4 4 -2 -3 -3 -3 9 -5
word sanctions	-2 -2 -2 -2 6 3 -1 9 -7 -1
word satellites	0 8 0 -4 -2 -1 -1 -5 7 -3
word saturday	-8 -4 -3 18 -6 3 -1 -4 1 4
word saudi	-4 -3 -2 12 0 -1 -1 -4 9 -5
word say	1 8 -3 3 -7 1 -5 -11 2 9
word scale	1 -1 3 -2 -1 -2 2 0 -7 9
word scheduled	-6 1 -2 10 -4 0 -1 -6 16 -11
word schiavone	2 -4 0 4 -2 0 0 -3 10 -7
word science	-2 4 -1 -8 0 -3 13 12 -6 -6
word screen	-2 -4 0 2 1 0 3 4 6 -11
word second	12 -5 -1 -5 -1 -3 4 1 2 -2
word secretary	3 -3 -3 10 -4 3 -3 -3 19 -16
word secure	2 -3 -1 1 0 4 -2 -1 -7 9
word security	2 -6 -5 -21 11 3 17 25 -4 -21
word see	-1 -1 -1 -6 10 -4 6 9 -1 -7
word seeking	6 -1 0 -9 0 0 5 5 -6 1
word seen	16 2 -2 -18 -1 -3 5 5 -11 6
word seized	-1 0 0 4 0 0 0 -1 -6 8
word send	2 -1 -2 9 -3 -5 0 -11 1 10
word sentence	5 7 -1 -8 -1 2 -2 -3 -9 12
word september	-9 -2 -2 10 5 -1 -2 3 3 -6
word series	-6 3 -1 9 -2 -1 -1 -5 15 -10
word serious	-2 -5 -1 -8 -1 7 10 14 -7 -8
word serve	1 -2 12 -7 0 -3 1 5 -4 -1
word service	3 -7 2 -5 0 2 3 6 3 -8
word services	3 11 -3 -4 -1 -3 -4 -1 -4 4
word set	-5 -7 -4 5 2 2 7 5 5 -11
word several	-6 -2 -2 14 -6 -4 2 -5 0 5
word sex	4 -1 -1 2 0 -7 4 -1 -9 10
word sexual	-5 -4 4 -1 0 -5 11 6 -7 0
word share	7 0 0 -2 -1 -1 -1 -4 -4 9
word shared	4 1 -1 -14 -1 2 12 15 -11 -4
word she	-10 -6 2 19 -6 -1 4 -6 1 6
word ship	-1 -4 -3 18 -4 -3 -4 -10 2 8
word ships	-6 -1 0 9 0 0 0 -1 -3 5
word shot	-4 3 -1 9 -1 -1 -4 -5 -11 15
word should	-8 -4 -3 0 2 30 -19 12 7 -19
word show	-2 -2 -1 1 7 -4 3 8 4 -12
word shows	0 -2 -1 -4 -1 -4 9 6 -1 -4
word shut	2 -1 -3 7 -3 -2 -1 -5 -3 8
word shuttle	0 2 -1 -8 8 0 0 8 -4 -4
word sides	0 -1 -1 5 -1 -2 -3 -5 12 -7
word signed	-5 -1 5 7 -1 -3 -2 -7 -5 12
word significant	2 9 -1 -11 -1 -1 1 2 -5 4
word silence	0 -1 1 2 0 0 -1 -2 11 -9
word since	15 14 -3 -9 -8 -6 -2 -3 6 -4
word situation	-6 2 -3 9 -4 -5 4 -2 14 -12
word six	5 7 -2 -5 -5 -1 4 2 9 -10
word small	-3 -3 -2 15 -3 -1 -2 -7 17 -10
word smoking	7 4 9 -16 0 -1 -2 -3 -3 6
word so	0 10 4 -5 -9 -2 0 3 -1 -2
word social	14 -1 -4 -7 3 -1 -5 -2 -4 7
word soldiers	9 2 -1 -6 2 -2 -3 -2 -9 12
word solution	0 -1 -1 -4 -1 14 -8 4 -3 -2
word some	0 9 -3 -11 -4 6 5 5 -10 5
word something	-1 -1 -1 -7 -7 -4 21 8 0 -7
word space	-3 -4 -3 1 7 4 -1 8 12 -20
word spain	0 -3 -2 9 -3 -1 -3 -5 6 -2
word special	7 -1 -1 -8 4 -2 3 5 -7 1
word spent	-1 4 -1 6 -1 -1 -1 -4 9 -4
word spoke	-1 0 0 3 0 0 -1 -1 8 -6
word square	-5 -4 -1 8 0 0 0 -1 5 -4
word stage	-1 -2 -1 11 4 -1 -8 -7 7 0
word standing	-3 5 0 -2 3 -3 -1 -3 10 -7
word star	-6 0 0 9 -1 0 0 -2 6 -3
word started	-1 -1 0 7 -1 -1 0 -3 10 -7
word state	10 -7 26 3 -9 -10 -12 -19 0 18
word statement	-3 1 -1 3 1 0 -1 0 17 -17
word states	-8 2 1 -7 8 8 -6 6 -10 3
word stations	-2 -1 10 -2 -2 -1 -1 -3 -3 7
word stay	-2 6 -2 -6 0 -1 5 3 -11 6
word step	-7 1 -3 -4 0 0 15 13 -11 -1
word steps	-3 -1 -1 2 0 0 3 3 5 -8
word stock	8 -1 0 0 -5 0 0 -6 -2 8
word stood	-5 -1 -2 5 -1 -1 3 2 11 -13
word stop	-7 -3 -2 12 2 4 -2 -1 0 2
word stopped	-2 -1 -1 6 -1 -1 -1 -3 8 -4
word storm	-1 12 -4 -11 6 3 -5 9 3 -12
word strategy	-2 6 -1 -4 -3 -1 5 8 3 -10
word street	-1 -1 -1 -1 -3 1 6 4 7 -12
word strip	-4 -1 -1 6 0 2 -2 0 -12 11
word subject	-3 -1 3 1 4 -2 -2 1 10 -11
word successful	-5 4 0 -3 1 0 4 5 3 -8
word such	-8 -3 3 -7 3 16 -3 10 7 -17
word summit	-1 -4 -2 3 5 -2 -3 1 11 -10
word sunday	-2 -1 -1 8 0 -1 -1 -1 14 -12
word support	3 8 -7 -2 -9 19 -10 7 -5 -1
word supported	1 -1 -1 7 -2 2 -7 -7 9 -2
word supreme	5 9 -2 -10 2 -3 0 -1 6 -5
word survived	0 0 -1 3 -1 0 -1 -2 8 -7
word suspected	-9 -1 0 11 0 0 -1 -2 -5 6
word sustainable	-3 -2 -1 -5 -1 6 5 9 0 -8
word syria	8 -5 -2 11 1 -9 -5 -11 2 8
word syrian	1 -1 -1 8 2 -2 -6 -6 -5 11
word system	-4 7 -4 -3 7 4 -9 11 -7 -5
word systems	-6 -1 -1 7 -1 0 -1 1 9 -10
word t	-3 -3 -5 1 -6 12 1 4 11 -15
word take	-1 3 -3 -4 2 10 -8 4 1 -5
word taken	3 7 -1 -6 -4 10 -10 -2 -6 8
word taliban	-3 9 0 -2 -1 -1 -1 -1 -4 6
word talks	0 4 -2 -9 2 3 4 6 -6 0
word targeted	-10 0 0 6 5 0 0 4 -4 1
word tax	-2 -2 8 4 -7 3 -2 -9 -1 10
word team	12 4 -4 -3 -3 -5 -1 -2 3 -1
word teams	-5 -1 -1 8 3 -1 -2 -2 -1 3
word technical	-1 -2 0 12 -3 -2 -3 -11 2 9
word technology	-2 5 -1 -5 0 3 1 10 -3 -7
word television	-6 -4 -2 12 3 -1 -2 -1 4 -2
word ten	18 1 -2 -13 -1 -1 -2 -3 -6 9
word terms	-3 -4 7 -10 -1 1 8 9 0 -9
word terrorism	10 -2 -1 -8 -2 1 2 3 -1 -3
word texas	-2 10 -1 -3 -1 -3 -3 -4 -10 13
word th	-3 -2 3 7 0 -2 -4 -3 9 -5
word than	18 0 0 -20 -3 -2 6 5 -10 5
word that	-29 14 -1 11 -6 -5 17 1 -10 8
word the	1 8 0 7 -9 5 -18 -14 9 -1
word their	-6 -9 7 -8 3 8 4 13 -1 -13
word them	-5 16 -3 8 1 -2 -13 -7 4 3
word then	5 0 -2 -5 9 -6 -1 0 -4 4
word there	8 14 -3 7 7 -14 -17 -16 1 15
word these	-6 8 3 -18 2 7 5 17 -27 10
word they	-19 14 19 7 -9 -12 -1 -11 -5 16
word think	5 -5 -2 4 11 -4 -9 -6 6 0
word third	8 -1 8 -11 2 -3 -4 -2 -9 12
word thirteen	15 -1 -1 -12 0 0 -1 -1 -1 2
word this	-3 4 -1 -15 4 -5 16 12 -22 10
word those	4 -9 9 -22 0 15 4 13 -7 -6
word thousands	-1 -3 -1 12 0 -2 -2 -2 -8 10
word threat	-4 0 0 -11 -1 1 16 12 -1 -12
word three	20 -5 -5 -8 6 -7 -3 1 -2 1
word through	-4 3 -4 17 -4 -2 -5 -8 14 -6
word throughout	-4 -3 -3 11 -1 -2 -3 -5 20 -16
word time	16 -4 -7 -14 5 17 -13 8 -5 -3
word title	9 -1 0 -2 -4 0 0 -4 -4 9
word to	-27 6 12 -8 14 10 -9 12 -2 -13
word today	-8 -5 -6 16 -9 -9 22 -5 0 5
word together	3 -3 -1 -6 8 1 -1 6 -10 4
word tonight	-1 -1 0 -5 8 -1 2 6 1 -7
word tony	-2 0 -1 6 -4 0 -1 -5 11 -7
word too	-5 2 -3 -18 0 -3 26 25 -12 -13
word took	-8 9 -2 5 -1 -3 0 -4 -12 16
word top	7 3 -3 -9 -2 2 0 7 -3 -5
word toronto	-5 -1 0 10 0 0 -1 -4 15 -10
word total	14 -1 0 -10 -2 0 0 0 -6 6
word towards	-2 -1 -1 -7 8 -7 11 10 -1 -8
word town	-3 -2 -1 9 -1 -1 -4 -4 1 2
word trade	7 -1 -3 -11 -2 13 -3 12 -5 -7
word trading	8 -1 -1 -10 3 -1 1 4 -4 -1
word training	-1 2 -1 3 0 -2 -2 -5 -7 12
word transfer	-6 2 15 -5 -1 -3 -2 -3 -5 8
word transport	0 -5 -2 -4 6 -1 5 10 -6 -4
word treatment	-8 -2 -5 17 2 -5 -5 -9 20 -11
word trial	-1 -1 9 -8 4 1 -3 2 3 -5
word troops	7 -2 -1 -3 0 -1 -1 -2 -11 12
word tropical	4 14 -3 -7 -3 -3 -4 -3 8 -6
word true	7 -1 -1 -8 -1 3 1 4 1 -5
word trump	-8 2 -1 2 2 -1 4 3 2 -5
word trying	-3 -2 -1 11 -2 -2 0 -6 4 2
word tsunami	-2 6 -2 -7 3 -1 2 3 10 -13
word two	3 -7 -3 32 -6 -6 -15 -20 33 -13
word u	9 -12 0 0 6 -2 -2 -1 -1 1
word uk	-4 -5 -2 -4 6 5 3 10 6 -17
word ukraine	5 -9 5 5 -14 17 -7 -10 -5 15
word un	8 -3 6 -1 -3 2 -8 -7 8 -1
word unconstitutional	-1 0 13 -5 0 -1 -2 -3 -3 6
word under	-4 -9 15 3 7 -5 -9 -6 -8 14
word union	10 -3 2 -1 1 -4 -5 -9 10 0
word united	-4 -7 0 11 -2 7 -4 -3 1 1
word university	-9 2 -2 16 -1 -1 -5 -4 17 -12
word until	-4 3 9 -2 2 -2 -5 -4 -3 7
word up	-1 5 -7 9 7 -3 -10 -7 1 6
word us	15 -8 16 0 -7 -10 -7 -8 -9 17
word use	2 0 0 -8 0 5 3 10 -10 0
word used	-1 2 -3 15 -4 -3 -4 -7 -3 11
word value	6 -1 -2 -11 -1 10 -3 7 -6 -2
word very	-3 -2 1 -16 12 -2 12 20 -6 -13
word vessel	-1 -2 -1 5 -1 -1 -2 -2 -6 8
word via	-3 4 3 -8 3 -1 2 5 -2 -3
word victims	10 -2 -1 -5 -1 1 -5 -3 -4 6
word victory	7 -1 0 -11 -1 0 9 6 -8 1
word video	-4 -1 -1 12 -2 -3 -4 -7 6 -1
word violence	-7 15 -4 -7 -2 7 -1 2 -11 9
word visit	-6 -4 -2 14 6 -2 -6 0 10 -10
word vote	18 -6 -6 -2 -1 5 -10 -6 15 -9
word voted	11 -1 3 -9 0 0 -1 -2 -6 9
word votes	12 -1 -2 -9 0 0 -1 0 -3 4
word want	-2 -2 -1 -7 -1 6 5 14 -8 -8
word war	-6 13 -3 5 1 -2 -7 -9 9 0
word warning	-6 1 -3 18 -2 -3 -4 -13 18 -5
word was	-1 14 -8 32 -21 -36 23 -24 12 11
word washington	-5 -2 0 12 0 3 -6 -4 16 -12
word watch	6 0 -2 0 -1 -2 -4 -6 9 -3
word water	-5 7 -3 9 -3 2 -8 -11 -12 22
word waters	2 8 -2 -3 -2 -1 -2 -1 4 -3
word we	-15 -4 -16 15 -6 37 -10 3 10 -13
word weapons	9 -8 4 6 -1 -5 -4 -9 -19 28
word website	-4 -3 -2 15 -7 -1 1 -8 6 1
word week	4 -2 3 -8 2 -1 3 3 -10 6
word weeks	-2 8 0 -4 0 0 -1 -1 -9 10
word well	-5 -2 -5 11 -3 2 0 -3 2 0
word were	14 4 -5 18 -18 -21 6 -25 8 16
word west	-5 -3 -1 15 1 -4 -3 -6 9 -4
word western	-3 -1 5 8 -1 -1 -5 -8 -1 9
word what	3 0 -2 13 -16 8 -7 -15 -9 25
word when	-8 0 -3 13 -9 -5 10 -5 0 4
word whether	0 9 0 0 1 -3 -6 -7 10 -3
word which	3 -5 5 5 -12 -6 9 -3 6 -4
word while	-11 4 8 1 -4 1 0 -2 -11 12
word white	-5 -2 -1 12 -2 -2 0 -6 17 -10
word who	-8 -19 -5 17 4 0 11 6 3 -9
word whose	-3 0 0 9 -2 0 0 -3 1 4
word wife	-7 -1 -1 12 0 -1 -1 -3 3 1
word will	1 11 11 -8 26 -13 -27 11 -6 -5
word win	2 -1 2 -11 4 0 3 7 -6 -1
word winds	15 -2 -2 -12 4 -1 -2 2 -7 6
word with	-12 6 17 -1 1 -11 -2 -7 3 3
word within	1 2 2 -7 9 0 -4 5 -7 3
word without	-3 -6 13 6 1 -4 -9 -10 -12 22
word woman	4 -3 2 4 -6 -3 -1 -8 -5 13
word women	-3 10 -5 1 -8 -2 8 -1 -2 3
word won	14 -4 -2 -3 2 -4 -5 -6 -10 16
word work	-6 -1 -6 -3 11 2 4 12 5 -18
word worked	-1 -1 0 3 0 0 -1 -1 8 -7
word world	15 -2 -8 -22 6 2 9 17 -8 -9
word worth	-9 -1 -2 9 0 -1 2 2 -2 0
word would	11 -2 -3 -15 13 -8 2 -1 6 -6
word wounded	-7 -2 -1 9 -1 -1 -1 -1 0 0
word wrong	2 3 0 -8 -5 6 3 2 -6 3
word xxx	-1 4 -1 -5 0 0 4 9 -2 -7
word yacht	-3 0 0 5 0 0 -1 -1 -13 14
word year	23 -4 -11 -5 7 -8 -3 1 -4 3
word years	26 4 10 -26 -7 -3 -3 -8 -1 9
word yesterday	-7 -5 -1 16 -1 -1 -2 -5 -1 7
word yet	0 3 -2 9 -8 -1 0 -10 14 -4
word york	10 -2 -2 -1 -1 -1 -3 -6 0 5
word you	4 -5 -4 -7 -5 5 12 2 3 -4
word young	-1 5 -1 -6 -5 -3 9 9 -2 -7
word youtube	-6 -1 -4 10 -2 -3 3 -1 -2 3
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
