# Generated from proto/ by `cargo xtask codegen`; do not edit.
"""Types of `proto/…/location_enums.proto`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar, Mapping, Sequence

from .._values import *


class LocationContinent(OpenEnum):
    """location continent; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[LocationContinent]
    AF: ClassVar[LocationContinent]
    AN: ClassVar[LocationContinent]
    AS: ClassVar[LocationContinent]
    EU: ClassVar[LocationContinent]
    NA: ClassVar[LocationContinent]
    OC: ClassVar[LocationContinent]
    SA: ClassVar[LocationContinent]


LocationContinent.UNSPECIFIED = LocationContinent("LOCATION_CONTINENT_UNSPECIFIED")
LocationContinent.AF = LocationContinent("LOCATION_CONTINENT_AF")
LocationContinent.AN = LocationContinent("LOCATION_CONTINENT_AN")
LocationContinent.AS = LocationContinent("LOCATION_CONTINENT_AS")
LocationContinent.EU = LocationContinent("LOCATION_CONTINENT_EU")
LocationContinent.NA = LocationContinent("LOCATION_CONTINENT_NA")
LocationContinent.OC = LocationContinent("LOCATION_CONTINENT_OC")
LocationContinent.SA = LocationContinent("LOCATION_CONTINENT_SA")


class LocationCountry(OpenEnum):
    """location country; later versions may know more values."""

    __slots__ = ()
    UNSPECIFIED: ClassVar[LocationCountry]
    AD: ClassVar[LocationCountry]
    AE: ClassVar[LocationCountry]
    AF: ClassVar[LocationCountry]
    AG: ClassVar[LocationCountry]
    AI: ClassVar[LocationCountry]
    AL: ClassVar[LocationCountry]
    AM: ClassVar[LocationCountry]
    AO: ClassVar[LocationCountry]
    AQ: ClassVar[LocationCountry]
    AR: ClassVar[LocationCountry]
    AS: ClassVar[LocationCountry]
    AT: ClassVar[LocationCountry]
    AU: ClassVar[LocationCountry]
    AW: ClassVar[LocationCountry]
    AX: ClassVar[LocationCountry]
    AZ: ClassVar[LocationCountry]
    BA: ClassVar[LocationCountry]
    BB: ClassVar[LocationCountry]
    BD: ClassVar[LocationCountry]
    BE: ClassVar[LocationCountry]
    BF: ClassVar[LocationCountry]
    BG: ClassVar[LocationCountry]
    BH: ClassVar[LocationCountry]
    BI: ClassVar[LocationCountry]
    BJ: ClassVar[LocationCountry]
    BL: ClassVar[LocationCountry]
    BM: ClassVar[LocationCountry]
    BN: ClassVar[LocationCountry]
    BO: ClassVar[LocationCountry]
    BQ: ClassVar[LocationCountry]
    BR: ClassVar[LocationCountry]
    BS: ClassVar[LocationCountry]
    BT: ClassVar[LocationCountry]
    BV: ClassVar[LocationCountry]
    BW: ClassVar[LocationCountry]
    BY: ClassVar[LocationCountry]
    BZ: ClassVar[LocationCountry]
    CA: ClassVar[LocationCountry]
    CC: ClassVar[LocationCountry]
    CD: ClassVar[LocationCountry]
    CF: ClassVar[LocationCountry]
    CG: ClassVar[LocationCountry]
    CH: ClassVar[LocationCountry]
    CI: ClassVar[LocationCountry]
    CK: ClassVar[LocationCountry]
    CL: ClassVar[LocationCountry]
    CM: ClassVar[LocationCountry]
    CN: ClassVar[LocationCountry]
    CO: ClassVar[LocationCountry]
    CR: ClassVar[LocationCountry]
    CU: ClassVar[LocationCountry]
    CV: ClassVar[LocationCountry]
    CW: ClassVar[LocationCountry]
    CX: ClassVar[LocationCountry]
    CY: ClassVar[LocationCountry]
    CZ: ClassVar[LocationCountry]
    DE: ClassVar[LocationCountry]
    DJ: ClassVar[LocationCountry]
    DK: ClassVar[LocationCountry]
    DM: ClassVar[LocationCountry]
    DO: ClassVar[LocationCountry]
    DZ: ClassVar[LocationCountry]
    EC: ClassVar[LocationCountry]
    EE: ClassVar[LocationCountry]
    EG: ClassVar[LocationCountry]
    EH: ClassVar[LocationCountry]
    ER: ClassVar[LocationCountry]
    ES: ClassVar[LocationCountry]
    ET: ClassVar[LocationCountry]
    FI: ClassVar[LocationCountry]
    FJ: ClassVar[LocationCountry]
    FK: ClassVar[LocationCountry]
    FM: ClassVar[LocationCountry]
    FO: ClassVar[LocationCountry]
    FR: ClassVar[LocationCountry]
    GA: ClassVar[LocationCountry]
    GB: ClassVar[LocationCountry]
    GD: ClassVar[LocationCountry]
    GE: ClassVar[LocationCountry]
    GF: ClassVar[LocationCountry]
    GG: ClassVar[LocationCountry]
    GH: ClassVar[LocationCountry]
    GI: ClassVar[LocationCountry]
    GL: ClassVar[LocationCountry]
    GM: ClassVar[LocationCountry]
    GN: ClassVar[LocationCountry]
    GP: ClassVar[LocationCountry]
    GQ: ClassVar[LocationCountry]
    GR: ClassVar[LocationCountry]
    GS: ClassVar[LocationCountry]
    GT: ClassVar[LocationCountry]
    GU: ClassVar[LocationCountry]
    GW: ClassVar[LocationCountry]
    GY: ClassVar[LocationCountry]
    HK: ClassVar[LocationCountry]
    HM: ClassVar[LocationCountry]
    HN: ClassVar[LocationCountry]
    HR: ClassVar[LocationCountry]
    HT: ClassVar[LocationCountry]
    HU: ClassVar[LocationCountry]
    ID: ClassVar[LocationCountry]
    IE: ClassVar[LocationCountry]
    IL: ClassVar[LocationCountry]
    IM: ClassVar[LocationCountry]
    IN: ClassVar[LocationCountry]
    IO: ClassVar[LocationCountry]
    IQ: ClassVar[LocationCountry]
    IR: ClassVar[LocationCountry]
    IS: ClassVar[LocationCountry]
    IT: ClassVar[LocationCountry]
    JE: ClassVar[LocationCountry]
    JM: ClassVar[LocationCountry]
    JO: ClassVar[LocationCountry]
    JP: ClassVar[LocationCountry]
    KE: ClassVar[LocationCountry]
    KG: ClassVar[LocationCountry]
    KH: ClassVar[LocationCountry]
    KI: ClassVar[LocationCountry]
    KM: ClassVar[LocationCountry]
    KN: ClassVar[LocationCountry]
    KP: ClassVar[LocationCountry]
    KR: ClassVar[LocationCountry]
    KW: ClassVar[LocationCountry]
    KY: ClassVar[LocationCountry]
    KZ: ClassVar[LocationCountry]
    LA: ClassVar[LocationCountry]
    LB: ClassVar[LocationCountry]
    LC: ClassVar[LocationCountry]
    LI: ClassVar[LocationCountry]
    LK: ClassVar[LocationCountry]
    LR: ClassVar[LocationCountry]
    LS: ClassVar[LocationCountry]
    LT: ClassVar[LocationCountry]
    LU: ClassVar[LocationCountry]
    LV: ClassVar[LocationCountry]
    LY: ClassVar[LocationCountry]
    MA: ClassVar[LocationCountry]
    MC: ClassVar[LocationCountry]
    MD: ClassVar[LocationCountry]
    ME: ClassVar[LocationCountry]
    MF: ClassVar[LocationCountry]
    MG: ClassVar[LocationCountry]
    MH: ClassVar[LocationCountry]
    MK: ClassVar[LocationCountry]
    ML: ClassVar[LocationCountry]
    MM: ClassVar[LocationCountry]
    MN: ClassVar[LocationCountry]
    MO: ClassVar[LocationCountry]
    MP: ClassVar[LocationCountry]
    MQ: ClassVar[LocationCountry]
    MR: ClassVar[LocationCountry]
    MS: ClassVar[LocationCountry]
    MT: ClassVar[LocationCountry]
    MU: ClassVar[LocationCountry]
    MV: ClassVar[LocationCountry]
    MW: ClassVar[LocationCountry]
    MX: ClassVar[LocationCountry]
    MY: ClassVar[LocationCountry]
    MZ: ClassVar[LocationCountry]
    NA: ClassVar[LocationCountry]
    NC: ClassVar[LocationCountry]
    NE: ClassVar[LocationCountry]
    NF: ClassVar[LocationCountry]
    NG: ClassVar[LocationCountry]
    NI: ClassVar[LocationCountry]
    NL: ClassVar[LocationCountry]
    NO: ClassVar[LocationCountry]
    NP: ClassVar[LocationCountry]
    NR: ClassVar[LocationCountry]
    NU: ClassVar[LocationCountry]
    NZ: ClassVar[LocationCountry]
    OM: ClassVar[LocationCountry]
    PA: ClassVar[LocationCountry]
    PE: ClassVar[LocationCountry]
    PF: ClassVar[LocationCountry]
    PG: ClassVar[LocationCountry]
    PH: ClassVar[LocationCountry]
    PK: ClassVar[LocationCountry]
    PL: ClassVar[LocationCountry]
    PM: ClassVar[LocationCountry]
    PN: ClassVar[LocationCountry]
    PR: ClassVar[LocationCountry]
    PS: ClassVar[LocationCountry]
    PT: ClassVar[LocationCountry]
    PW: ClassVar[LocationCountry]
    PY: ClassVar[LocationCountry]
    QA: ClassVar[LocationCountry]
    RE: ClassVar[LocationCountry]
    RO: ClassVar[LocationCountry]
    RS: ClassVar[LocationCountry]
    RU: ClassVar[LocationCountry]
    RW: ClassVar[LocationCountry]
    SA: ClassVar[LocationCountry]
    SB: ClassVar[LocationCountry]
    SC: ClassVar[LocationCountry]
    SD: ClassVar[LocationCountry]
    SE: ClassVar[LocationCountry]
    SG: ClassVar[LocationCountry]
    SH: ClassVar[LocationCountry]
    SI: ClassVar[LocationCountry]
    SJ: ClassVar[LocationCountry]
    SK: ClassVar[LocationCountry]
    SL: ClassVar[LocationCountry]
    SM: ClassVar[LocationCountry]
    SN: ClassVar[LocationCountry]
    SO: ClassVar[LocationCountry]
    SR: ClassVar[LocationCountry]
    SS: ClassVar[LocationCountry]
    ST: ClassVar[LocationCountry]
    SV: ClassVar[LocationCountry]
    SX: ClassVar[LocationCountry]
    SY: ClassVar[LocationCountry]
    SZ: ClassVar[LocationCountry]
    TC: ClassVar[LocationCountry]
    TD: ClassVar[LocationCountry]
    TF: ClassVar[LocationCountry]
    TG: ClassVar[LocationCountry]
    TH: ClassVar[LocationCountry]
    TJ: ClassVar[LocationCountry]
    TK: ClassVar[LocationCountry]
    TL: ClassVar[LocationCountry]
    TM: ClassVar[LocationCountry]
    TN: ClassVar[LocationCountry]
    TO: ClassVar[LocationCountry]
    TR: ClassVar[LocationCountry]
    TT: ClassVar[LocationCountry]
    TV: ClassVar[LocationCountry]
    TW: ClassVar[LocationCountry]
    TZ: ClassVar[LocationCountry]
    UA: ClassVar[LocationCountry]
    UG: ClassVar[LocationCountry]
    UM: ClassVar[LocationCountry]
    US: ClassVar[LocationCountry]
    UY: ClassVar[LocationCountry]
    UZ: ClassVar[LocationCountry]
    VA: ClassVar[LocationCountry]
    VC: ClassVar[LocationCountry]
    VE: ClassVar[LocationCountry]
    VG: ClassVar[LocationCountry]
    VI: ClassVar[LocationCountry]
    VN: ClassVar[LocationCountry]
    VU: ClassVar[LocationCountry]
    WF: ClassVar[LocationCountry]
    WS: ClassVar[LocationCountry]
    YE: ClassVar[LocationCountry]
    YT: ClassVar[LocationCountry]
    ZA: ClassVar[LocationCountry]
    ZM: ClassVar[LocationCountry]
    ZW: ClassVar[LocationCountry]


LocationCountry.UNSPECIFIED = LocationCountry("LOCATION_COUNTRY_UNSPECIFIED")
LocationCountry.AD = LocationCountry("LOCATION_COUNTRY_AD")
LocationCountry.AE = LocationCountry("LOCATION_COUNTRY_AE")
LocationCountry.AF = LocationCountry("LOCATION_COUNTRY_AF")
LocationCountry.AG = LocationCountry("LOCATION_COUNTRY_AG")
LocationCountry.AI = LocationCountry("LOCATION_COUNTRY_AI")
LocationCountry.AL = LocationCountry("LOCATION_COUNTRY_AL")
LocationCountry.AM = LocationCountry("LOCATION_COUNTRY_AM")
LocationCountry.AO = LocationCountry("LOCATION_COUNTRY_AO")
LocationCountry.AQ = LocationCountry("LOCATION_COUNTRY_AQ")
LocationCountry.AR = LocationCountry("LOCATION_COUNTRY_AR")
LocationCountry.AS = LocationCountry("LOCATION_COUNTRY_AS")
LocationCountry.AT = LocationCountry("LOCATION_COUNTRY_AT")
LocationCountry.AU = LocationCountry("LOCATION_COUNTRY_AU")
LocationCountry.AW = LocationCountry("LOCATION_COUNTRY_AW")
LocationCountry.AX = LocationCountry("LOCATION_COUNTRY_AX")
LocationCountry.AZ = LocationCountry("LOCATION_COUNTRY_AZ")
LocationCountry.BA = LocationCountry("LOCATION_COUNTRY_BA")
LocationCountry.BB = LocationCountry("LOCATION_COUNTRY_BB")
LocationCountry.BD = LocationCountry("LOCATION_COUNTRY_BD")
LocationCountry.BE = LocationCountry("LOCATION_COUNTRY_BE")
LocationCountry.BF = LocationCountry("LOCATION_COUNTRY_BF")
LocationCountry.BG = LocationCountry("LOCATION_COUNTRY_BG")
LocationCountry.BH = LocationCountry("LOCATION_COUNTRY_BH")
LocationCountry.BI = LocationCountry("LOCATION_COUNTRY_BI")
LocationCountry.BJ = LocationCountry("LOCATION_COUNTRY_BJ")
LocationCountry.BL = LocationCountry("LOCATION_COUNTRY_BL")
LocationCountry.BM = LocationCountry("LOCATION_COUNTRY_BM")
LocationCountry.BN = LocationCountry("LOCATION_COUNTRY_BN")
LocationCountry.BO = LocationCountry("LOCATION_COUNTRY_BO")
LocationCountry.BQ = LocationCountry("LOCATION_COUNTRY_BQ")
LocationCountry.BR = LocationCountry("LOCATION_COUNTRY_BR")
LocationCountry.BS = LocationCountry("LOCATION_COUNTRY_BS")
LocationCountry.BT = LocationCountry("LOCATION_COUNTRY_BT")
LocationCountry.BV = LocationCountry("LOCATION_COUNTRY_BV")
LocationCountry.BW = LocationCountry("LOCATION_COUNTRY_BW")
LocationCountry.BY = LocationCountry("LOCATION_COUNTRY_BY")
LocationCountry.BZ = LocationCountry("LOCATION_COUNTRY_BZ")
LocationCountry.CA = LocationCountry("LOCATION_COUNTRY_CA")
LocationCountry.CC = LocationCountry("LOCATION_COUNTRY_CC")
LocationCountry.CD = LocationCountry("LOCATION_COUNTRY_CD")
LocationCountry.CF = LocationCountry("LOCATION_COUNTRY_CF")
LocationCountry.CG = LocationCountry("LOCATION_COUNTRY_CG")
LocationCountry.CH = LocationCountry("LOCATION_COUNTRY_CH")
LocationCountry.CI = LocationCountry("LOCATION_COUNTRY_CI")
LocationCountry.CK = LocationCountry("LOCATION_COUNTRY_CK")
LocationCountry.CL = LocationCountry("LOCATION_COUNTRY_CL")
LocationCountry.CM = LocationCountry("LOCATION_COUNTRY_CM")
LocationCountry.CN = LocationCountry("LOCATION_COUNTRY_CN")
LocationCountry.CO = LocationCountry("LOCATION_COUNTRY_CO")
LocationCountry.CR = LocationCountry("LOCATION_COUNTRY_CR")
LocationCountry.CU = LocationCountry("LOCATION_COUNTRY_CU")
LocationCountry.CV = LocationCountry("LOCATION_COUNTRY_CV")
LocationCountry.CW = LocationCountry("LOCATION_COUNTRY_CW")
LocationCountry.CX = LocationCountry("LOCATION_COUNTRY_CX")
LocationCountry.CY = LocationCountry("LOCATION_COUNTRY_CY")
LocationCountry.CZ = LocationCountry("LOCATION_COUNTRY_CZ")
LocationCountry.DE = LocationCountry("LOCATION_COUNTRY_DE")
LocationCountry.DJ = LocationCountry("LOCATION_COUNTRY_DJ")
LocationCountry.DK = LocationCountry("LOCATION_COUNTRY_DK")
LocationCountry.DM = LocationCountry("LOCATION_COUNTRY_DM")
LocationCountry.DO = LocationCountry("LOCATION_COUNTRY_DO")
LocationCountry.DZ = LocationCountry("LOCATION_COUNTRY_DZ")
LocationCountry.EC = LocationCountry("LOCATION_COUNTRY_EC")
LocationCountry.EE = LocationCountry("LOCATION_COUNTRY_EE")
LocationCountry.EG = LocationCountry("LOCATION_COUNTRY_EG")
LocationCountry.EH = LocationCountry("LOCATION_COUNTRY_EH")
LocationCountry.ER = LocationCountry("LOCATION_COUNTRY_ER")
LocationCountry.ES = LocationCountry("LOCATION_COUNTRY_ES")
LocationCountry.ET = LocationCountry("LOCATION_COUNTRY_ET")
LocationCountry.FI = LocationCountry("LOCATION_COUNTRY_FI")
LocationCountry.FJ = LocationCountry("LOCATION_COUNTRY_FJ")
LocationCountry.FK = LocationCountry("LOCATION_COUNTRY_FK")
LocationCountry.FM = LocationCountry("LOCATION_COUNTRY_FM")
LocationCountry.FO = LocationCountry("LOCATION_COUNTRY_FO")
LocationCountry.FR = LocationCountry("LOCATION_COUNTRY_FR")
LocationCountry.GA = LocationCountry("LOCATION_COUNTRY_GA")
LocationCountry.GB = LocationCountry("LOCATION_COUNTRY_GB")
LocationCountry.GD = LocationCountry("LOCATION_COUNTRY_GD")
LocationCountry.GE = LocationCountry("LOCATION_COUNTRY_GE")
LocationCountry.GF = LocationCountry("LOCATION_COUNTRY_GF")
LocationCountry.GG = LocationCountry("LOCATION_COUNTRY_GG")
LocationCountry.GH = LocationCountry("LOCATION_COUNTRY_GH")
LocationCountry.GI = LocationCountry("LOCATION_COUNTRY_GI")
LocationCountry.GL = LocationCountry("LOCATION_COUNTRY_GL")
LocationCountry.GM = LocationCountry("LOCATION_COUNTRY_GM")
LocationCountry.GN = LocationCountry("LOCATION_COUNTRY_GN")
LocationCountry.GP = LocationCountry("LOCATION_COUNTRY_GP")
LocationCountry.GQ = LocationCountry("LOCATION_COUNTRY_GQ")
LocationCountry.GR = LocationCountry("LOCATION_COUNTRY_GR")
LocationCountry.GS = LocationCountry("LOCATION_COUNTRY_GS")
LocationCountry.GT = LocationCountry("LOCATION_COUNTRY_GT")
LocationCountry.GU = LocationCountry("LOCATION_COUNTRY_GU")
LocationCountry.GW = LocationCountry("LOCATION_COUNTRY_GW")
LocationCountry.GY = LocationCountry("LOCATION_COUNTRY_GY")
LocationCountry.HK = LocationCountry("LOCATION_COUNTRY_HK")
LocationCountry.HM = LocationCountry("LOCATION_COUNTRY_HM")
LocationCountry.HN = LocationCountry("LOCATION_COUNTRY_HN")
LocationCountry.HR = LocationCountry("LOCATION_COUNTRY_HR")
LocationCountry.HT = LocationCountry("LOCATION_COUNTRY_HT")
LocationCountry.HU = LocationCountry("LOCATION_COUNTRY_HU")
LocationCountry.ID = LocationCountry("LOCATION_COUNTRY_ID")
LocationCountry.IE = LocationCountry("LOCATION_COUNTRY_IE")
LocationCountry.IL = LocationCountry("LOCATION_COUNTRY_IL")
LocationCountry.IM = LocationCountry("LOCATION_COUNTRY_IM")
LocationCountry.IN = LocationCountry("LOCATION_COUNTRY_IN")
LocationCountry.IO = LocationCountry("LOCATION_COUNTRY_IO")
LocationCountry.IQ = LocationCountry("LOCATION_COUNTRY_IQ")
LocationCountry.IR = LocationCountry("LOCATION_COUNTRY_IR")
LocationCountry.IS = LocationCountry("LOCATION_COUNTRY_IS")
LocationCountry.IT = LocationCountry("LOCATION_COUNTRY_IT")
LocationCountry.JE = LocationCountry("LOCATION_COUNTRY_JE")
LocationCountry.JM = LocationCountry("LOCATION_COUNTRY_JM")
LocationCountry.JO = LocationCountry("LOCATION_COUNTRY_JO")
LocationCountry.JP = LocationCountry("LOCATION_COUNTRY_JP")
LocationCountry.KE = LocationCountry("LOCATION_COUNTRY_KE")
LocationCountry.KG = LocationCountry("LOCATION_COUNTRY_KG")
LocationCountry.KH = LocationCountry("LOCATION_COUNTRY_KH")
LocationCountry.KI = LocationCountry("LOCATION_COUNTRY_KI")
LocationCountry.KM = LocationCountry("LOCATION_COUNTRY_KM")
LocationCountry.KN = LocationCountry("LOCATION_COUNTRY_KN")
LocationCountry.KP = LocationCountry("LOCATION_COUNTRY_KP")
LocationCountry.KR = LocationCountry("LOCATION_COUNTRY_KR")
LocationCountry.KW = LocationCountry("LOCATION_COUNTRY_KW")
LocationCountry.KY = LocationCountry("LOCATION_COUNTRY_KY")
LocationCountry.KZ = LocationCountry("LOCATION_COUNTRY_KZ")
LocationCountry.LA = LocationCountry("LOCATION_COUNTRY_LA")
LocationCountry.LB = LocationCountry("LOCATION_COUNTRY_LB")
LocationCountry.LC = LocationCountry("LOCATION_COUNTRY_LC")
LocationCountry.LI = LocationCountry("LOCATION_COUNTRY_LI")
LocationCountry.LK = LocationCountry("LOCATION_COUNTRY_LK")
LocationCountry.LR = LocationCountry("LOCATION_COUNTRY_LR")
LocationCountry.LS = LocationCountry("LOCATION_COUNTRY_LS")
LocationCountry.LT = LocationCountry("LOCATION_COUNTRY_LT")
LocationCountry.LU = LocationCountry("LOCATION_COUNTRY_LU")
LocationCountry.LV = LocationCountry("LOCATION_COUNTRY_LV")
LocationCountry.LY = LocationCountry("LOCATION_COUNTRY_LY")
LocationCountry.MA = LocationCountry("LOCATION_COUNTRY_MA")
LocationCountry.MC = LocationCountry("LOCATION_COUNTRY_MC")
LocationCountry.MD = LocationCountry("LOCATION_COUNTRY_MD")
LocationCountry.ME = LocationCountry("LOCATION_COUNTRY_ME")
LocationCountry.MF = LocationCountry("LOCATION_COUNTRY_MF")
LocationCountry.MG = LocationCountry("LOCATION_COUNTRY_MG")
LocationCountry.MH = LocationCountry("LOCATION_COUNTRY_MH")
LocationCountry.MK = LocationCountry("LOCATION_COUNTRY_MK")
LocationCountry.ML = LocationCountry("LOCATION_COUNTRY_ML")
LocationCountry.MM = LocationCountry("LOCATION_COUNTRY_MM")
LocationCountry.MN = LocationCountry("LOCATION_COUNTRY_MN")
LocationCountry.MO = LocationCountry("LOCATION_COUNTRY_MO")
LocationCountry.MP = LocationCountry("LOCATION_COUNTRY_MP")
LocationCountry.MQ = LocationCountry("LOCATION_COUNTRY_MQ")
LocationCountry.MR = LocationCountry("LOCATION_COUNTRY_MR")
LocationCountry.MS = LocationCountry("LOCATION_COUNTRY_MS")
LocationCountry.MT = LocationCountry("LOCATION_COUNTRY_MT")
LocationCountry.MU = LocationCountry("LOCATION_COUNTRY_MU")
LocationCountry.MV = LocationCountry("LOCATION_COUNTRY_MV")
LocationCountry.MW = LocationCountry("LOCATION_COUNTRY_MW")
LocationCountry.MX = LocationCountry("LOCATION_COUNTRY_MX")
LocationCountry.MY = LocationCountry("LOCATION_COUNTRY_MY")
LocationCountry.MZ = LocationCountry("LOCATION_COUNTRY_MZ")
LocationCountry.NA = LocationCountry("LOCATION_COUNTRY_NA")
LocationCountry.NC = LocationCountry("LOCATION_COUNTRY_NC")
LocationCountry.NE = LocationCountry("LOCATION_COUNTRY_NE")
LocationCountry.NF = LocationCountry("LOCATION_COUNTRY_NF")
LocationCountry.NG = LocationCountry("LOCATION_COUNTRY_NG")
LocationCountry.NI = LocationCountry("LOCATION_COUNTRY_NI")
LocationCountry.NL = LocationCountry("LOCATION_COUNTRY_NL")
LocationCountry.NO = LocationCountry("LOCATION_COUNTRY_NO")
LocationCountry.NP = LocationCountry("LOCATION_COUNTRY_NP")
LocationCountry.NR = LocationCountry("LOCATION_COUNTRY_NR")
LocationCountry.NU = LocationCountry("LOCATION_COUNTRY_NU")
LocationCountry.NZ = LocationCountry("LOCATION_COUNTRY_NZ")
LocationCountry.OM = LocationCountry("LOCATION_COUNTRY_OM")
LocationCountry.PA = LocationCountry("LOCATION_COUNTRY_PA")
LocationCountry.PE = LocationCountry("LOCATION_COUNTRY_PE")
LocationCountry.PF = LocationCountry("LOCATION_COUNTRY_PF")
LocationCountry.PG = LocationCountry("LOCATION_COUNTRY_PG")
LocationCountry.PH = LocationCountry("LOCATION_COUNTRY_PH")
LocationCountry.PK = LocationCountry("LOCATION_COUNTRY_PK")
LocationCountry.PL = LocationCountry("LOCATION_COUNTRY_PL")
LocationCountry.PM = LocationCountry("LOCATION_COUNTRY_PM")
LocationCountry.PN = LocationCountry("LOCATION_COUNTRY_PN")
LocationCountry.PR = LocationCountry("LOCATION_COUNTRY_PR")
LocationCountry.PS = LocationCountry("LOCATION_COUNTRY_PS")
LocationCountry.PT = LocationCountry("LOCATION_COUNTRY_PT")
LocationCountry.PW = LocationCountry("LOCATION_COUNTRY_PW")
LocationCountry.PY = LocationCountry("LOCATION_COUNTRY_PY")
LocationCountry.QA = LocationCountry("LOCATION_COUNTRY_QA")
LocationCountry.RE = LocationCountry("LOCATION_COUNTRY_RE")
LocationCountry.RO = LocationCountry("LOCATION_COUNTRY_RO")
LocationCountry.RS = LocationCountry("LOCATION_COUNTRY_RS")
LocationCountry.RU = LocationCountry("LOCATION_COUNTRY_RU")
LocationCountry.RW = LocationCountry("LOCATION_COUNTRY_RW")
LocationCountry.SA = LocationCountry("LOCATION_COUNTRY_SA")
LocationCountry.SB = LocationCountry("LOCATION_COUNTRY_SB")
LocationCountry.SC = LocationCountry("LOCATION_COUNTRY_SC")
LocationCountry.SD = LocationCountry("LOCATION_COUNTRY_SD")
LocationCountry.SE = LocationCountry("LOCATION_COUNTRY_SE")
LocationCountry.SG = LocationCountry("LOCATION_COUNTRY_SG")
LocationCountry.SH = LocationCountry("LOCATION_COUNTRY_SH")
LocationCountry.SI = LocationCountry("LOCATION_COUNTRY_SI")
LocationCountry.SJ = LocationCountry("LOCATION_COUNTRY_SJ")
LocationCountry.SK = LocationCountry("LOCATION_COUNTRY_SK")
LocationCountry.SL = LocationCountry("LOCATION_COUNTRY_SL")
LocationCountry.SM = LocationCountry("LOCATION_COUNTRY_SM")
LocationCountry.SN = LocationCountry("LOCATION_COUNTRY_SN")
LocationCountry.SO = LocationCountry("LOCATION_COUNTRY_SO")
LocationCountry.SR = LocationCountry("LOCATION_COUNTRY_SR")
LocationCountry.SS = LocationCountry("LOCATION_COUNTRY_SS")
LocationCountry.ST = LocationCountry("LOCATION_COUNTRY_ST")
LocationCountry.SV = LocationCountry("LOCATION_COUNTRY_SV")
LocationCountry.SX = LocationCountry("LOCATION_COUNTRY_SX")
LocationCountry.SY = LocationCountry("LOCATION_COUNTRY_SY")
LocationCountry.SZ = LocationCountry("LOCATION_COUNTRY_SZ")
LocationCountry.TC = LocationCountry("LOCATION_COUNTRY_TC")
LocationCountry.TD = LocationCountry("LOCATION_COUNTRY_TD")
LocationCountry.TF = LocationCountry("LOCATION_COUNTRY_TF")
LocationCountry.TG = LocationCountry("LOCATION_COUNTRY_TG")
LocationCountry.TH = LocationCountry("LOCATION_COUNTRY_TH")
LocationCountry.TJ = LocationCountry("LOCATION_COUNTRY_TJ")
LocationCountry.TK = LocationCountry("LOCATION_COUNTRY_TK")
LocationCountry.TL = LocationCountry("LOCATION_COUNTRY_TL")
LocationCountry.TM = LocationCountry("LOCATION_COUNTRY_TM")
LocationCountry.TN = LocationCountry("LOCATION_COUNTRY_TN")
LocationCountry.TO = LocationCountry("LOCATION_COUNTRY_TO")
LocationCountry.TR = LocationCountry("LOCATION_COUNTRY_TR")
LocationCountry.TT = LocationCountry("LOCATION_COUNTRY_TT")
LocationCountry.TV = LocationCountry("LOCATION_COUNTRY_TV")
LocationCountry.TW = LocationCountry("LOCATION_COUNTRY_TW")
LocationCountry.TZ = LocationCountry("LOCATION_COUNTRY_TZ")
LocationCountry.UA = LocationCountry("LOCATION_COUNTRY_UA")
LocationCountry.UG = LocationCountry("LOCATION_COUNTRY_UG")
LocationCountry.UM = LocationCountry("LOCATION_COUNTRY_UM")
LocationCountry.US = LocationCountry("LOCATION_COUNTRY_US")
LocationCountry.UY = LocationCountry("LOCATION_COUNTRY_UY")
LocationCountry.UZ = LocationCountry("LOCATION_COUNTRY_UZ")
LocationCountry.VA = LocationCountry("LOCATION_COUNTRY_VA")
LocationCountry.VC = LocationCountry("LOCATION_COUNTRY_VC")
LocationCountry.VE = LocationCountry("LOCATION_COUNTRY_VE")
LocationCountry.VG = LocationCountry("LOCATION_COUNTRY_VG")
LocationCountry.VI = LocationCountry("LOCATION_COUNTRY_VI")
LocationCountry.VN = LocationCountry("LOCATION_COUNTRY_VN")
LocationCountry.VU = LocationCountry("LOCATION_COUNTRY_VU")
LocationCountry.WF = LocationCountry("LOCATION_COUNTRY_WF")
LocationCountry.WS = LocationCountry("LOCATION_COUNTRY_WS")
LocationCountry.YE = LocationCountry("LOCATION_COUNTRY_YE")
LocationCountry.YT = LocationCountry("LOCATION_COUNTRY_YT")
LocationCountry.ZA = LocationCountry("LOCATION_COUNTRY_ZA")
LocationCountry.ZM = LocationCountry("LOCATION_COUNTRY_ZM")
LocationCountry.ZW = LocationCountry("LOCATION_COUNTRY_ZW")
