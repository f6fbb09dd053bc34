// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * location country; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record LocationCountry(int number) {
    /** {@code LOCATION_COUNTRY_UNSPECIFIED}. */
    public static final LocationCountry UNSPECIFIED = new LocationCountry(0);
    /** {@code LOCATION_COUNTRY_AD}. */
    public static final LocationCountry AD = new LocationCountry(1);
    /** {@code LOCATION_COUNTRY_AE}. */
    public static final LocationCountry AE = new LocationCountry(2);
    /** {@code LOCATION_COUNTRY_AF}. */
    public static final LocationCountry AF = new LocationCountry(3);
    /** {@code LOCATION_COUNTRY_AG}. */
    public static final LocationCountry AG = new LocationCountry(4);
    /** {@code LOCATION_COUNTRY_AI}. */
    public static final LocationCountry AI = new LocationCountry(5);
    /** {@code LOCATION_COUNTRY_AL}. */
    public static final LocationCountry AL = new LocationCountry(6);
    /** {@code LOCATION_COUNTRY_AM}. */
    public static final LocationCountry AM = new LocationCountry(7);
    /** {@code LOCATION_COUNTRY_AO}. */
    public static final LocationCountry AO = new LocationCountry(8);
    /** {@code LOCATION_COUNTRY_AQ}. */
    public static final LocationCountry AQ = new LocationCountry(9);
    /** {@code LOCATION_COUNTRY_AR}. */
    public static final LocationCountry AR = new LocationCountry(10);
    /** {@code LOCATION_COUNTRY_AS}. */
    public static final LocationCountry AS = new LocationCountry(11);
    /** {@code LOCATION_COUNTRY_AT}. */
    public static final LocationCountry AT = new LocationCountry(12);
    /** {@code LOCATION_COUNTRY_AU}. */
    public static final LocationCountry AU = new LocationCountry(13);
    /** {@code LOCATION_COUNTRY_AW}. */
    public static final LocationCountry AW = new LocationCountry(14);
    /** {@code LOCATION_COUNTRY_AX}. */
    public static final LocationCountry AX = new LocationCountry(15);
    /** {@code LOCATION_COUNTRY_AZ}. */
    public static final LocationCountry AZ = new LocationCountry(16);
    /** {@code LOCATION_COUNTRY_BA}. */
    public static final LocationCountry BA = new LocationCountry(17);
    /** {@code LOCATION_COUNTRY_BB}. */
    public static final LocationCountry BB = new LocationCountry(18);
    /** {@code LOCATION_COUNTRY_BD}. */
    public static final LocationCountry BD = new LocationCountry(19);
    /** {@code LOCATION_COUNTRY_BE}. */
    public static final LocationCountry BE = new LocationCountry(20);
    /** {@code LOCATION_COUNTRY_BF}. */
    public static final LocationCountry BF = new LocationCountry(21);
    /** {@code LOCATION_COUNTRY_BG}. */
    public static final LocationCountry BG = new LocationCountry(22);
    /** {@code LOCATION_COUNTRY_BH}. */
    public static final LocationCountry BH = new LocationCountry(23);
    /** {@code LOCATION_COUNTRY_BI}. */
    public static final LocationCountry BI = new LocationCountry(24);
    /** {@code LOCATION_COUNTRY_BJ}. */
    public static final LocationCountry BJ = new LocationCountry(25);
    /** {@code LOCATION_COUNTRY_BL}. */
    public static final LocationCountry BL = new LocationCountry(26);
    /** {@code LOCATION_COUNTRY_BM}. */
    public static final LocationCountry BM = new LocationCountry(27);
    /** {@code LOCATION_COUNTRY_BN}. */
    public static final LocationCountry BN = new LocationCountry(28);
    /** {@code LOCATION_COUNTRY_BO}. */
    public static final LocationCountry BO = new LocationCountry(29);
    /** {@code LOCATION_COUNTRY_BQ}. */
    public static final LocationCountry BQ = new LocationCountry(30);
    /** {@code LOCATION_COUNTRY_BR}. */
    public static final LocationCountry BR = new LocationCountry(31);
    /** {@code LOCATION_COUNTRY_BS}. */
    public static final LocationCountry BS = new LocationCountry(32);
    /** {@code LOCATION_COUNTRY_BT}. */
    public static final LocationCountry BT = new LocationCountry(33);
    /** {@code LOCATION_COUNTRY_BV}. */
    public static final LocationCountry BV = new LocationCountry(34);
    /** {@code LOCATION_COUNTRY_BW}. */
    public static final LocationCountry BW = new LocationCountry(35);
    /** {@code LOCATION_COUNTRY_BY}. */
    public static final LocationCountry BY = new LocationCountry(36);
    /** {@code LOCATION_COUNTRY_BZ}. */
    public static final LocationCountry BZ = new LocationCountry(37);
    /** {@code LOCATION_COUNTRY_CA}. */
    public static final LocationCountry CA = new LocationCountry(38);
    /** {@code LOCATION_COUNTRY_CC}. */
    public static final LocationCountry CC = new LocationCountry(39);
    /** {@code LOCATION_COUNTRY_CD}. */
    public static final LocationCountry CD = new LocationCountry(40);
    /** {@code LOCATION_COUNTRY_CF}. */
    public static final LocationCountry CF = new LocationCountry(41);
    /** {@code LOCATION_COUNTRY_CG}. */
    public static final LocationCountry CG = new LocationCountry(42);
    /** {@code LOCATION_COUNTRY_CH}. */
    public static final LocationCountry CH = new LocationCountry(43);
    /** {@code LOCATION_COUNTRY_CI}. */
    public static final LocationCountry CI = new LocationCountry(44);
    /** {@code LOCATION_COUNTRY_CK}. */
    public static final LocationCountry CK = new LocationCountry(45);
    /** {@code LOCATION_COUNTRY_CL}. */
    public static final LocationCountry CL = new LocationCountry(46);
    /** {@code LOCATION_COUNTRY_CM}. */
    public static final LocationCountry CM = new LocationCountry(47);
    /** {@code LOCATION_COUNTRY_CN}. */
    public static final LocationCountry CN = new LocationCountry(48);
    /** {@code LOCATION_COUNTRY_CO}. */
    public static final LocationCountry CO = new LocationCountry(49);
    /** {@code LOCATION_COUNTRY_CR}. */
    public static final LocationCountry CR = new LocationCountry(50);
    /** {@code LOCATION_COUNTRY_CU}. */
    public static final LocationCountry CU = new LocationCountry(51);
    /** {@code LOCATION_COUNTRY_CV}. */
    public static final LocationCountry CV = new LocationCountry(52);
    /** {@code LOCATION_COUNTRY_CW}. */
    public static final LocationCountry CW = new LocationCountry(53);
    /** {@code LOCATION_COUNTRY_CX}. */
    public static final LocationCountry CX = new LocationCountry(54);
    /** {@code LOCATION_COUNTRY_CY}. */
    public static final LocationCountry CY = new LocationCountry(55);
    /** {@code LOCATION_COUNTRY_CZ}. */
    public static final LocationCountry CZ = new LocationCountry(56);
    /** {@code LOCATION_COUNTRY_DE}. */
    public static final LocationCountry DE = new LocationCountry(57);
    /** {@code LOCATION_COUNTRY_DJ}. */
    public static final LocationCountry DJ = new LocationCountry(58);
    /** {@code LOCATION_COUNTRY_DK}. */
    public static final LocationCountry DK = new LocationCountry(59);
    /** {@code LOCATION_COUNTRY_DM}. */
    public static final LocationCountry DM = new LocationCountry(60);
    /** {@code LOCATION_COUNTRY_DO}. */
    public static final LocationCountry DO = new LocationCountry(61);
    /** {@code LOCATION_COUNTRY_DZ}. */
    public static final LocationCountry DZ = new LocationCountry(62);
    /** {@code LOCATION_COUNTRY_EC}. */
    public static final LocationCountry EC = new LocationCountry(63);
    /** {@code LOCATION_COUNTRY_EE}. */
    public static final LocationCountry EE = new LocationCountry(64);
    /** {@code LOCATION_COUNTRY_EG}. */
    public static final LocationCountry EG = new LocationCountry(65);
    /** {@code LOCATION_COUNTRY_EH}. */
    public static final LocationCountry EH = new LocationCountry(66);
    /** {@code LOCATION_COUNTRY_ER}. */
    public static final LocationCountry ER = new LocationCountry(67);
    /** {@code LOCATION_COUNTRY_ES}. */
    public static final LocationCountry ES = new LocationCountry(68);
    /** {@code LOCATION_COUNTRY_ET}. */
    public static final LocationCountry ET = new LocationCountry(69);
    /** {@code LOCATION_COUNTRY_FI}. */
    public static final LocationCountry FI = new LocationCountry(70);
    /** {@code LOCATION_COUNTRY_FJ}. */
    public static final LocationCountry FJ = new LocationCountry(71);
    /** {@code LOCATION_COUNTRY_FK}. */
    public static final LocationCountry FK = new LocationCountry(72);
    /** {@code LOCATION_COUNTRY_FM}. */
    public static final LocationCountry FM = new LocationCountry(73);
    /** {@code LOCATION_COUNTRY_FO}. */
    public static final LocationCountry FO = new LocationCountry(74);
    /** {@code LOCATION_COUNTRY_FR}. */
    public static final LocationCountry FR = new LocationCountry(75);
    /** {@code LOCATION_COUNTRY_GA}. */
    public static final LocationCountry GA = new LocationCountry(76);
    /** {@code LOCATION_COUNTRY_GB}. */
    public static final LocationCountry GB = new LocationCountry(77);
    /** {@code LOCATION_COUNTRY_GD}. */
    public static final LocationCountry GD = new LocationCountry(78);
    /** {@code LOCATION_COUNTRY_GE}. */
    public static final LocationCountry GE = new LocationCountry(79);
    /** {@code LOCATION_COUNTRY_GF}. */
    public static final LocationCountry GF = new LocationCountry(80);
    /** {@code LOCATION_COUNTRY_GG}. */
    public static final LocationCountry GG = new LocationCountry(81);
    /** {@code LOCATION_COUNTRY_GH}. */
    public static final LocationCountry GH = new LocationCountry(82);
    /** {@code LOCATION_COUNTRY_GI}. */
    public static final LocationCountry GI = new LocationCountry(83);
    /** {@code LOCATION_COUNTRY_GL}. */
    public static final LocationCountry GL = new LocationCountry(84);
    /** {@code LOCATION_COUNTRY_GM}. */
    public static final LocationCountry GM = new LocationCountry(85);
    /** {@code LOCATION_COUNTRY_GN}. */
    public static final LocationCountry GN = new LocationCountry(86);
    /** {@code LOCATION_COUNTRY_GP}. */
    public static final LocationCountry GP = new LocationCountry(87);
    /** {@code LOCATION_COUNTRY_GQ}. */
    public static final LocationCountry GQ = new LocationCountry(88);
    /** {@code LOCATION_COUNTRY_GR}. */
    public static final LocationCountry GR = new LocationCountry(89);
    /** {@code LOCATION_COUNTRY_GS}. */
    public static final LocationCountry GS = new LocationCountry(90);
    /** {@code LOCATION_COUNTRY_GT}. */
    public static final LocationCountry GT = new LocationCountry(91);
    /** {@code LOCATION_COUNTRY_GU}. */
    public static final LocationCountry GU = new LocationCountry(92);
    /** {@code LOCATION_COUNTRY_GW}. */
    public static final LocationCountry GW = new LocationCountry(93);
    /** {@code LOCATION_COUNTRY_GY}. */
    public static final LocationCountry GY = new LocationCountry(94);
    /** {@code LOCATION_COUNTRY_HK}. */
    public static final LocationCountry HK = new LocationCountry(95);
    /** {@code LOCATION_COUNTRY_HM}. */
    public static final LocationCountry HM = new LocationCountry(96);
    /** {@code LOCATION_COUNTRY_HN}. */
    public static final LocationCountry HN = new LocationCountry(97);
    /** {@code LOCATION_COUNTRY_HR}. */
    public static final LocationCountry HR = new LocationCountry(98);
    /** {@code LOCATION_COUNTRY_HT}. */
    public static final LocationCountry HT = new LocationCountry(99);
    /** {@code LOCATION_COUNTRY_HU}. */
    public static final LocationCountry HU = new LocationCountry(100);
    /** {@code LOCATION_COUNTRY_ID}. */
    public static final LocationCountry ID = new LocationCountry(101);
    /** {@code LOCATION_COUNTRY_IE}. */
    public static final LocationCountry IE = new LocationCountry(102);
    /** {@code LOCATION_COUNTRY_IL}. */
    public static final LocationCountry IL = new LocationCountry(103);
    /** {@code LOCATION_COUNTRY_IM}. */
    public static final LocationCountry IM = new LocationCountry(104);
    /** {@code LOCATION_COUNTRY_IN}. */
    public static final LocationCountry IN = new LocationCountry(105);
    /** {@code LOCATION_COUNTRY_IO}. */
    public static final LocationCountry IO = new LocationCountry(106);
    /** {@code LOCATION_COUNTRY_IQ}. */
    public static final LocationCountry IQ = new LocationCountry(107);
    /** {@code LOCATION_COUNTRY_IR}. */
    public static final LocationCountry IR = new LocationCountry(108);
    /** {@code LOCATION_COUNTRY_IS}. */
    public static final LocationCountry IS = new LocationCountry(109);
    /** {@code LOCATION_COUNTRY_IT}. */
    public static final LocationCountry IT = new LocationCountry(110);
    /** {@code LOCATION_COUNTRY_JE}. */
    public static final LocationCountry JE = new LocationCountry(111);
    /** {@code LOCATION_COUNTRY_JM}. */
    public static final LocationCountry JM = new LocationCountry(112);
    /** {@code LOCATION_COUNTRY_JO}. */
    public static final LocationCountry JO = new LocationCountry(113);
    /** {@code LOCATION_COUNTRY_JP}. */
    public static final LocationCountry JP = new LocationCountry(114);
    /** {@code LOCATION_COUNTRY_KE}. */
    public static final LocationCountry KE = new LocationCountry(115);
    /** {@code LOCATION_COUNTRY_KG}. */
    public static final LocationCountry KG = new LocationCountry(116);
    /** {@code LOCATION_COUNTRY_KH}. */
    public static final LocationCountry KH = new LocationCountry(117);
    /** {@code LOCATION_COUNTRY_KI}. */
    public static final LocationCountry KI = new LocationCountry(118);
    /** {@code LOCATION_COUNTRY_KM}. */
    public static final LocationCountry KM = new LocationCountry(119);
    /** {@code LOCATION_COUNTRY_KN}. */
    public static final LocationCountry KN = new LocationCountry(120);
    /** {@code LOCATION_COUNTRY_KP}. */
    public static final LocationCountry KP = new LocationCountry(121);
    /** {@code LOCATION_COUNTRY_KR}. */
    public static final LocationCountry KR = new LocationCountry(122);
    /** {@code LOCATION_COUNTRY_KW}. */
    public static final LocationCountry KW = new LocationCountry(123);
    /** {@code LOCATION_COUNTRY_KY}. */
    public static final LocationCountry KY = new LocationCountry(124);
    /** {@code LOCATION_COUNTRY_KZ}. */
    public static final LocationCountry KZ = new LocationCountry(125);
    /** {@code LOCATION_COUNTRY_LA}. */
    public static final LocationCountry LA = new LocationCountry(126);
    /** {@code LOCATION_COUNTRY_LB}. */
    public static final LocationCountry LB = new LocationCountry(127);
    /** {@code LOCATION_COUNTRY_LC}. */
    public static final LocationCountry LC = new LocationCountry(128);
    /** {@code LOCATION_COUNTRY_LI}. */
    public static final LocationCountry LI = new LocationCountry(129);
    /** {@code LOCATION_COUNTRY_LK}. */
    public static final LocationCountry LK = new LocationCountry(130);
    /** {@code LOCATION_COUNTRY_LR}. */
    public static final LocationCountry LR = new LocationCountry(131);
    /** {@code LOCATION_COUNTRY_LS}. */
    public static final LocationCountry LS = new LocationCountry(132);
    /** {@code LOCATION_COUNTRY_LT}. */
    public static final LocationCountry LT = new LocationCountry(133);
    /** {@code LOCATION_COUNTRY_LU}. */
    public static final LocationCountry LU = new LocationCountry(134);
    /** {@code LOCATION_COUNTRY_LV}. */
    public static final LocationCountry LV = new LocationCountry(135);
    /** {@code LOCATION_COUNTRY_LY}. */
    public static final LocationCountry LY = new LocationCountry(136);
    /** {@code LOCATION_COUNTRY_MA}. */
    public static final LocationCountry MA = new LocationCountry(137);
    /** {@code LOCATION_COUNTRY_MC}. */
    public static final LocationCountry MC = new LocationCountry(138);
    /** {@code LOCATION_COUNTRY_MD}. */
    public static final LocationCountry MD = new LocationCountry(139);
    /** {@code LOCATION_COUNTRY_ME}. */
    public static final LocationCountry ME = new LocationCountry(140);
    /** {@code LOCATION_COUNTRY_MF}. */
    public static final LocationCountry MF = new LocationCountry(141);
    /** {@code LOCATION_COUNTRY_MG}. */
    public static final LocationCountry MG = new LocationCountry(142);
    /** {@code LOCATION_COUNTRY_MH}. */
    public static final LocationCountry MH = new LocationCountry(143);
    /** {@code LOCATION_COUNTRY_MK}. */
    public static final LocationCountry MK = new LocationCountry(144);
    /** {@code LOCATION_COUNTRY_ML}. */
    public static final LocationCountry ML = new LocationCountry(145);
    /** {@code LOCATION_COUNTRY_MM}. */
    public static final LocationCountry MM = new LocationCountry(146);
    /** {@code LOCATION_COUNTRY_MN}. */
    public static final LocationCountry MN = new LocationCountry(147);
    /** {@code LOCATION_COUNTRY_MO}. */
    public static final LocationCountry MO = new LocationCountry(148);
    /** {@code LOCATION_COUNTRY_MP}. */
    public static final LocationCountry MP = new LocationCountry(149);
    /** {@code LOCATION_COUNTRY_MQ}. */
    public static final LocationCountry MQ = new LocationCountry(150);
    /** {@code LOCATION_COUNTRY_MR}. */
    public static final LocationCountry MR = new LocationCountry(151);
    /** {@code LOCATION_COUNTRY_MS}. */
    public static final LocationCountry MS = new LocationCountry(152);
    /** {@code LOCATION_COUNTRY_MT}. */
    public static final LocationCountry MT = new LocationCountry(153);
    /** {@code LOCATION_COUNTRY_MU}. */
    public static final LocationCountry MU = new LocationCountry(154);
    /** {@code LOCATION_COUNTRY_MV}. */
    public static final LocationCountry MV = new LocationCountry(155);
    /** {@code LOCATION_COUNTRY_MW}. */
    public static final LocationCountry MW = new LocationCountry(156);
    /** {@code LOCATION_COUNTRY_MX}. */
    public static final LocationCountry MX = new LocationCountry(157);
    /** {@code LOCATION_COUNTRY_MY}. */
    public static final LocationCountry MY = new LocationCountry(158);
    /** {@code LOCATION_COUNTRY_MZ}. */
    public static final LocationCountry MZ = new LocationCountry(159);
    /** {@code LOCATION_COUNTRY_NA}. */
    public static final LocationCountry NA = new LocationCountry(160);
    /** {@code LOCATION_COUNTRY_NC}. */
    public static final LocationCountry NC = new LocationCountry(161);
    /** {@code LOCATION_COUNTRY_NE}. */
    public static final LocationCountry NE = new LocationCountry(162);
    /** {@code LOCATION_COUNTRY_NF}. */
    public static final LocationCountry NF = new LocationCountry(163);
    /** {@code LOCATION_COUNTRY_NG}. */
    public static final LocationCountry NG = new LocationCountry(164);
    /** {@code LOCATION_COUNTRY_NI}. */
    public static final LocationCountry NI = new LocationCountry(165);
    /** {@code LOCATION_COUNTRY_NL}. */
    public static final LocationCountry NL = new LocationCountry(166);
    /** {@code LOCATION_COUNTRY_NO}. */
    public static final LocationCountry NO = new LocationCountry(167);
    /** {@code LOCATION_COUNTRY_NP}. */
    public static final LocationCountry NP = new LocationCountry(168);
    /** {@code LOCATION_COUNTRY_NR}. */
    public static final LocationCountry NR = new LocationCountry(169);
    /** {@code LOCATION_COUNTRY_NU}. */
    public static final LocationCountry NU = new LocationCountry(170);
    /** {@code LOCATION_COUNTRY_NZ}. */
    public static final LocationCountry NZ = new LocationCountry(171);
    /** {@code LOCATION_COUNTRY_OM}. */
    public static final LocationCountry OM = new LocationCountry(172);
    /** {@code LOCATION_COUNTRY_PA}. */
    public static final LocationCountry PA = new LocationCountry(173);
    /** {@code LOCATION_COUNTRY_PE}. */
    public static final LocationCountry PE = new LocationCountry(174);
    /** {@code LOCATION_COUNTRY_PF}. */
    public static final LocationCountry PF = new LocationCountry(175);
    /** {@code LOCATION_COUNTRY_PG}. */
    public static final LocationCountry PG = new LocationCountry(176);
    /** {@code LOCATION_COUNTRY_PH}. */
    public static final LocationCountry PH = new LocationCountry(177);
    /** {@code LOCATION_COUNTRY_PK}. */
    public static final LocationCountry PK = new LocationCountry(178);
    /** {@code LOCATION_COUNTRY_PL}. */
    public static final LocationCountry PL = new LocationCountry(179);
    /** {@code LOCATION_COUNTRY_PM}. */
    public static final LocationCountry PM = new LocationCountry(180);
    /** {@code LOCATION_COUNTRY_PN}. */
    public static final LocationCountry PN = new LocationCountry(181);
    /** {@code LOCATION_COUNTRY_PR}. */
    public static final LocationCountry PR = new LocationCountry(182);
    /** {@code LOCATION_COUNTRY_PS}. */
    public static final LocationCountry PS = new LocationCountry(183);
    /** {@code LOCATION_COUNTRY_PT}. */
    public static final LocationCountry PT = new LocationCountry(184);
    /** {@code LOCATION_COUNTRY_PW}. */
    public static final LocationCountry PW = new LocationCountry(185);
    /** {@code LOCATION_COUNTRY_PY}. */
    public static final LocationCountry PY = new LocationCountry(186);
    /** {@code LOCATION_COUNTRY_QA}. */
    public static final LocationCountry QA = new LocationCountry(187);
    /** {@code LOCATION_COUNTRY_RE}. */
    public static final LocationCountry RE = new LocationCountry(188);
    /** {@code LOCATION_COUNTRY_RO}. */
    public static final LocationCountry RO = new LocationCountry(189);
    /** {@code LOCATION_COUNTRY_RS}. */
    public static final LocationCountry RS = new LocationCountry(190);
    /** {@code LOCATION_COUNTRY_RU}. */
    public static final LocationCountry RU = new LocationCountry(191);
    /** {@code LOCATION_COUNTRY_RW}. */
    public static final LocationCountry RW = new LocationCountry(192);
    /** {@code LOCATION_COUNTRY_SA}. */
    public static final LocationCountry SA = new LocationCountry(193);
    /** {@code LOCATION_COUNTRY_SB}. */
    public static final LocationCountry SB = new LocationCountry(194);
    /** {@code LOCATION_COUNTRY_SC}. */
    public static final LocationCountry SC = new LocationCountry(195);
    /** {@code LOCATION_COUNTRY_SD}. */
    public static final LocationCountry SD = new LocationCountry(196);
    /** {@code LOCATION_COUNTRY_SE}. */
    public static final LocationCountry SE = new LocationCountry(197);
    /** {@code LOCATION_COUNTRY_SG}. */
    public static final LocationCountry SG = new LocationCountry(198);
    /** {@code LOCATION_COUNTRY_SH}. */
    public static final LocationCountry SH = new LocationCountry(199);
    /** {@code LOCATION_COUNTRY_SI}. */
    public static final LocationCountry SI = new LocationCountry(200);
    /** {@code LOCATION_COUNTRY_SJ}. */
    public static final LocationCountry SJ = new LocationCountry(201);
    /** {@code LOCATION_COUNTRY_SK}. */
    public static final LocationCountry SK = new LocationCountry(202);
    /** {@code LOCATION_COUNTRY_SL}. */
    public static final LocationCountry SL = new LocationCountry(203);
    /** {@code LOCATION_COUNTRY_SM}. */
    public static final LocationCountry SM = new LocationCountry(204);
    /** {@code LOCATION_COUNTRY_SN}. */
    public static final LocationCountry SN = new LocationCountry(205);
    /** {@code LOCATION_COUNTRY_SO}. */
    public static final LocationCountry SO = new LocationCountry(206);
    /** {@code LOCATION_COUNTRY_SR}. */
    public static final LocationCountry SR = new LocationCountry(207);
    /** {@code LOCATION_COUNTRY_SS}. */
    public static final LocationCountry SS = new LocationCountry(208);
    /** {@code LOCATION_COUNTRY_ST}. */
    public static final LocationCountry ST = new LocationCountry(209);
    /** {@code LOCATION_COUNTRY_SV}. */
    public static final LocationCountry SV = new LocationCountry(210);
    /** {@code LOCATION_COUNTRY_SX}. */
    public static final LocationCountry SX = new LocationCountry(211);
    /** {@code LOCATION_COUNTRY_SY}. */
    public static final LocationCountry SY = new LocationCountry(212);
    /** {@code LOCATION_COUNTRY_SZ}. */
    public static final LocationCountry SZ = new LocationCountry(213);
    /** {@code LOCATION_COUNTRY_TC}. */
    public static final LocationCountry TC = new LocationCountry(214);
    /** {@code LOCATION_COUNTRY_TD}. */
    public static final LocationCountry TD = new LocationCountry(215);
    /** {@code LOCATION_COUNTRY_TF}. */
    public static final LocationCountry TF = new LocationCountry(216);
    /** {@code LOCATION_COUNTRY_TG}. */
    public static final LocationCountry TG = new LocationCountry(217);
    /** {@code LOCATION_COUNTRY_TH}. */
    public static final LocationCountry TH = new LocationCountry(218);
    /** {@code LOCATION_COUNTRY_TJ}. */
    public static final LocationCountry TJ = new LocationCountry(219);
    /** {@code LOCATION_COUNTRY_TK}. */
    public static final LocationCountry TK = new LocationCountry(220);
    /** {@code LOCATION_COUNTRY_TL}. */
    public static final LocationCountry TL = new LocationCountry(221);
    /** {@code LOCATION_COUNTRY_TM}. */
    public static final LocationCountry TM = new LocationCountry(222);
    /** {@code LOCATION_COUNTRY_TN}. */
    public static final LocationCountry TN = new LocationCountry(223);
    /** {@code LOCATION_COUNTRY_TO}. */
    public static final LocationCountry TO = new LocationCountry(224);
    /** {@code LOCATION_COUNTRY_TR}. */
    public static final LocationCountry TR = new LocationCountry(225);
    /** {@code LOCATION_COUNTRY_TT}. */
    public static final LocationCountry TT = new LocationCountry(226);
    /** {@code LOCATION_COUNTRY_TV}. */
    public static final LocationCountry TV = new LocationCountry(227);
    /** {@code LOCATION_COUNTRY_TW}. */
    public static final LocationCountry TW = new LocationCountry(228);
    /** {@code LOCATION_COUNTRY_TZ}. */
    public static final LocationCountry TZ = new LocationCountry(229);
    /** {@code LOCATION_COUNTRY_UA}. */
    public static final LocationCountry UA = new LocationCountry(230);
    /** {@code LOCATION_COUNTRY_UG}. */
    public static final LocationCountry UG = new LocationCountry(231);
    /** {@code LOCATION_COUNTRY_UM}. */
    public static final LocationCountry UM = new LocationCountry(232);
    /** {@code LOCATION_COUNTRY_US}. */
    public static final LocationCountry US = new LocationCountry(233);
    /** {@code LOCATION_COUNTRY_UY}. */
    public static final LocationCountry UY = new LocationCountry(234);
    /** {@code LOCATION_COUNTRY_UZ}. */
    public static final LocationCountry UZ = new LocationCountry(235);
    /** {@code LOCATION_COUNTRY_VA}. */
    public static final LocationCountry VA = new LocationCountry(236);
    /** {@code LOCATION_COUNTRY_VC}. */
    public static final LocationCountry VC = new LocationCountry(237);
    /** {@code LOCATION_COUNTRY_VE}. */
    public static final LocationCountry VE = new LocationCountry(238);
    /** {@code LOCATION_COUNTRY_VG}. */
    public static final LocationCountry VG = new LocationCountry(239);
    /** {@code LOCATION_COUNTRY_VI}. */
    public static final LocationCountry VI = new LocationCountry(240);
    /** {@code LOCATION_COUNTRY_VN}. */
    public static final LocationCountry VN = new LocationCountry(241);
    /** {@code LOCATION_COUNTRY_VU}. */
    public static final LocationCountry VU = new LocationCountry(242);
    /** {@code LOCATION_COUNTRY_WF}. */
    public static final LocationCountry WF = new LocationCountry(243);
    /** {@code LOCATION_COUNTRY_WS}. */
    public static final LocationCountry WS = new LocationCountry(244);
    /** {@code LOCATION_COUNTRY_YE}. */
    public static final LocationCountry YE = new LocationCountry(245);
    /** {@code LOCATION_COUNTRY_YT}. */
    public static final LocationCountry YT = new LocationCountry(246);
    /** {@code LOCATION_COUNTRY_ZA}. */
    public static final LocationCountry ZA = new LocationCountry(247);
    /** {@code LOCATION_COUNTRY_ZM}. */
    public static final LocationCountry ZM = new LocationCountry(248);
    /** {@code LOCATION_COUNTRY_ZW}. */
    public static final LocationCountry ZW = new LocationCountry(249);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "AD";
            case 2 -> "AE";
            case 3 -> "AF";
            case 4 -> "AG";
            case 5 -> "AI";
            case 6 -> "AL";
            case 7 -> "AM";
            case 8 -> "AO";
            case 9 -> "AQ";
            case 10 -> "AR";
            case 11 -> "AS";
            case 12 -> "AT";
            case 13 -> "AU";
            case 14 -> "AW";
            case 15 -> "AX";
            case 16 -> "AZ";
            case 17 -> "BA";
            case 18 -> "BB";
            case 19 -> "BD";
            case 20 -> "BE";
            case 21 -> "BF";
            case 22 -> "BG";
            case 23 -> "BH";
            case 24 -> "BI";
            case 25 -> "BJ";
            case 26 -> "BL";
            case 27 -> "BM";
            case 28 -> "BN";
            case 29 -> "BO";
            case 30 -> "BQ";
            case 31 -> "BR";
            case 32 -> "BS";
            case 33 -> "BT";
            case 34 -> "BV";
            case 35 -> "BW";
            case 36 -> "BY";
            case 37 -> "BZ";
            case 38 -> "CA";
            case 39 -> "CC";
            case 40 -> "CD";
            case 41 -> "CF";
            case 42 -> "CG";
            case 43 -> "CH";
            case 44 -> "CI";
            case 45 -> "CK";
            case 46 -> "CL";
            case 47 -> "CM";
            case 48 -> "CN";
            case 49 -> "CO";
            case 50 -> "CR";
            case 51 -> "CU";
            case 52 -> "CV";
            case 53 -> "CW";
            case 54 -> "CX";
            case 55 -> "CY";
            case 56 -> "CZ";
            case 57 -> "DE";
            case 58 -> "DJ";
            case 59 -> "DK";
            case 60 -> "DM";
            case 61 -> "DO";
            case 62 -> "DZ";
            case 63 -> "EC";
            case 64 -> "EE";
            case 65 -> "EG";
            case 66 -> "EH";
            case 67 -> "ER";
            case 68 -> "ES";
            case 69 -> "ET";
            case 70 -> "FI";
            case 71 -> "FJ";
            case 72 -> "FK";
            case 73 -> "FM";
            case 74 -> "FO";
            case 75 -> "FR";
            case 76 -> "GA";
            case 77 -> "GB";
            case 78 -> "GD";
            case 79 -> "GE";
            case 80 -> "GF";
            case 81 -> "GG";
            case 82 -> "GH";
            case 83 -> "GI";
            case 84 -> "GL";
            case 85 -> "GM";
            case 86 -> "GN";
            case 87 -> "GP";
            case 88 -> "GQ";
            case 89 -> "GR";
            case 90 -> "GS";
            case 91 -> "GT";
            case 92 -> "GU";
            case 93 -> "GW";
            case 94 -> "GY";
            case 95 -> "HK";
            case 96 -> "HM";
            case 97 -> "HN";
            case 98 -> "HR";
            case 99 -> "HT";
            case 100 -> "HU";
            case 101 -> "ID";
            case 102 -> "IE";
            case 103 -> "IL";
            case 104 -> "IM";
            case 105 -> "IN";
            case 106 -> "IO";
            case 107 -> "IQ";
            case 108 -> "IR";
            case 109 -> "IS";
            case 110 -> "IT";
            case 111 -> "JE";
            case 112 -> "JM";
            case 113 -> "JO";
            case 114 -> "JP";
            case 115 -> "KE";
            case 116 -> "KG";
            case 117 -> "KH";
            case 118 -> "KI";
            case 119 -> "KM";
            case 120 -> "KN";
            case 121 -> "KP";
            case 122 -> "KR";
            case 123 -> "KW";
            case 124 -> "KY";
            case 125 -> "KZ";
            case 126 -> "LA";
            case 127 -> "LB";
            case 128 -> "LC";
            case 129 -> "LI";
            case 130 -> "LK";
            case 131 -> "LR";
            case 132 -> "LS";
            case 133 -> "LT";
            case 134 -> "LU";
            case 135 -> "LV";
            case 136 -> "LY";
            case 137 -> "MA";
            case 138 -> "MC";
            case 139 -> "MD";
            case 140 -> "ME";
            case 141 -> "MF";
            case 142 -> "MG";
            case 143 -> "MH";
            case 144 -> "MK";
            case 145 -> "ML";
            case 146 -> "MM";
            case 147 -> "MN";
            case 148 -> "MO";
            case 149 -> "MP";
            case 150 -> "MQ";
            case 151 -> "MR";
            case 152 -> "MS";
            case 153 -> "MT";
            case 154 -> "MU";
            case 155 -> "MV";
            case 156 -> "MW";
            case 157 -> "MX";
            case 158 -> "MY";
            case 159 -> "MZ";
            case 160 -> "NA";
            case 161 -> "NC";
            case 162 -> "NE";
            case 163 -> "NF";
            case 164 -> "NG";
            case 165 -> "NI";
            case 166 -> "NL";
            case 167 -> "NO";
            case 168 -> "NP";
            case 169 -> "NR";
            case 170 -> "NU";
            case 171 -> "NZ";
            case 172 -> "OM";
            case 173 -> "PA";
            case 174 -> "PE";
            case 175 -> "PF";
            case 176 -> "PG";
            case 177 -> "PH";
            case 178 -> "PK";
            case 179 -> "PL";
            case 180 -> "PM";
            case 181 -> "PN";
            case 182 -> "PR";
            case 183 -> "PS";
            case 184 -> "PT";
            case 185 -> "PW";
            case 186 -> "PY";
            case 187 -> "QA";
            case 188 -> "RE";
            case 189 -> "RO";
            case 190 -> "RS";
            case 191 -> "RU";
            case 192 -> "RW";
            case 193 -> "SA";
            case 194 -> "SB";
            case 195 -> "SC";
            case 196 -> "SD";
            case 197 -> "SE";
            case 198 -> "SG";
            case 199 -> "SH";
            case 200 -> "SI";
            case 201 -> "SJ";
            case 202 -> "SK";
            case 203 -> "SL";
            case 204 -> "SM";
            case 205 -> "SN";
            case 206 -> "SO";
            case 207 -> "SR";
            case 208 -> "SS";
            case 209 -> "ST";
            case 210 -> "SV";
            case 211 -> "SX";
            case 212 -> "SY";
            case 213 -> "SZ";
            case 214 -> "TC";
            case 215 -> "TD";
            case 216 -> "TF";
            case 217 -> "TG";
            case 218 -> "TH";
            case 219 -> "TJ";
            case 220 -> "TK";
            case 221 -> "TL";
            case 222 -> "TM";
            case 223 -> "TN";
            case 224 -> "TO";
            case 225 -> "TR";
            case 226 -> "TT";
            case 227 -> "TV";
            case 228 -> "TW";
            case 229 -> "TZ";
            case 230 -> "UA";
            case 231 -> "UG";
            case 232 -> "UM";
            case 233 -> "US";
            case 234 -> "UY";
            case 235 -> "UZ";
            case 236 -> "VA";
            case 237 -> "VC";
            case 238 -> "VE";
            case 239 -> "VG";
            case 240 -> "VI";
            case 241 -> "VN";
            case 242 -> "VU";
            case 243 -> "WF";
            case 244 -> "WS";
            case 245 -> "YE";
            case 246 -> "YT";
            case 247 -> "ZA";
            case 248 -> "ZM";
            case 249 -> "ZW";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
