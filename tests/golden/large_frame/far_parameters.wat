;; Operands reach 256 slots. Parameters past them are moved nearer (mov_from_far) where they are used, and a call with that many
;; arguments has a wide list.
(module
  (func $far
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (result i32)
    (i32.sub (i32.mul (local.get 299) (local.get 1)) (local.get 298)))
  (func (export "call") (param i32) (result i32)
    (call $far (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0))))

;; compile: without inlining
;; run: call(5) = 20

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `far`: (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32, v3: i32, v4: i32, v5: i32, v6: i32, v7: i32, v8: i32, v9: i32, v10: i32, v11: i32, v12: i32, v13: i32, v14: i32, v15: i32, v16: i32, v17: i32, v18: i32, v19: i32, v20: i32, v21: i32, v22: i32, v23: i32, v24: i32, v25: i32, v26: i32, v27: i32, v28: i32, v29: i32, v30: i32, v31: i32, v32: i32, v33: i32, v34: i32, v35: i32, v36: i32, v37: i32, v38: i32, v39: i32, v40: i32, v41: i32, v42: i32, v43: i32, v44: i32, v45: i32, v46: i32, v47: i32, v48: i32, v49: i32, v50: i32, v51: i32, v52: i32, v53: i32, v54: i32, v55: i32, v56: i32, v57: i32, v58: i32, v59: i32, v60: i32, v61: i32, v62: i32, v63: i32, v64: i32, v65: i32, v66: i32, v67: i32, v68: i32, v69: i32, v70: i32, v71: i32, v72: i32, v73: i32, v74: i32, v75: i32, v76: i32, v77: i32, v78: i32, v79: i32, v80: i32, v81: i32, v82: i32, v83: i32, v84: i32, v85: i32, v86: i32, v87: i32, v88: i32, v89: i32, v90: i32, v91: i32, v92: i32, v93: i32, v94: i32, v95: i32, v96: i32, v97: i32, v98: i32, v99: i32, v100: i32, v101: i32, v102: i32, v103: i32, v104: i32, v105: i32, v106: i32, v107: i32, v108: i32, v109: i32, v110: i32, v111: i32, v112: i32, v113: i32, v114: i32, v115: i32, v116: i32, v117: i32, v118: i32, v119: i32, v120: i32, v121: i32, v122: i32, v123: i32, v124: i32, v125: i32, v126: i32, v127: i32, v128: i32, v129: i32, v130: i32, v131: i32, v132: i32, v133: i32, v134: i32, v135: i32, v136: i32, v137: i32, v138: i32, v139: i32, v140: i32, v141: i32, v142: i32, v143: i32, v144: i32, v145: i32, v146: i32, v147: i32, v148: i32, v149: i32, v150: i32, v151: i32, v152: i32, v153: i32, v154: i32, v155: i32, v156: i32, v157: i32, v158: i32, v159: i32, v160: i32, v161: i32, v162: i32, v163: i32, v164: i32, v165: i32, v166: i32, v167: i32, v168: i32, v169: i32, v170: i32, v171: i32, v172: i32, v173: i32, v174: i32, v175: i32, v176: i32, v177: i32, v178: i32, v179: i32, v180: i32, v181: i32, v182: i32, v183: i32, v184: i32, v185: i32, v186: i32, v187: i32, v188: i32, v189: i32, v190: i32, v191: i32, v192: i32, v193: i32, v194: i32, v195: i32, v196: i32, v197: i32, v198: i32, v199: i32, v200: i32, v201: i32, v202: i32, v203: i32, v204: i32, v205: i32, v206: i32, v207: i32, v208: i32, v209: i32, v210: i32, v211: i32, v212: i32, v213: i32, v214: i32, v215: i32, v216: i32, v217: i32, v218: i32, v219: i32, v220: i32, v221: i32, v222: i32, v223: i32, v224: i32, v225: i32, v226: i32, v227: i32, v228: i32, v229: i32, v230: i32, v231: i32, v232: i32, v233: i32, v234: i32, v235: i32, v236: i32, v237: i32, v238: i32, v239: i32, v240: i32, v241: i32, v242: i32, v243: i32, v244: i32, v245: i32, v246: i32, v247: i32, v248: i32, v249: i32, v250: i32, v251: i32, v252: i32, v253: i32, v254: i32, v255: i32, v256: i32, v257: i32, v258: i32, v259: i32, v260: i32, v261: i32, v262: i32, v263: i32, v264: i32, v265: i32, v266: i32, v267: i32, v268: i32, v269: i32, v270: i32, v271: i32, v272: i32, v273: i32, v274: i32, v275: i32, v276: i32, v277: i32, v278: i32, v279: i32, v280: i32, v281: i32, v282: i32, v283: i32, v284: i32, v285: i32, v286: i32, v287: i32, v288: i32, v289: i32, v290: i32, v291: i32, v292: i32, v293: i32, v294: i32, v295: i32, v296: i32, v297: i32, v298: i32, v299: i32):
;;         v300 = imul v299, v1
;;         v301 = isub v300, v298
;;         return v301
;;     }
;;   bytecode, 540 slots
;;     mov_to_far s303, s60
;;     mov_to_far s304, s61
;;     mov_to_far s305, s62
;;     mov_to_far s306, s63
;;     mov_to_far s307, s64
;;     mov_to_far s308, s65
;;     mov_to_far s309, s66
;;     mov_to_far s310, s67
;;     mov_to_far s311, s68
;;     mov_to_far s312, s69
;;     mov_to_far s313, s70
;;     mov_to_far s314, s71
;;     mov_to_far s315, s72
;;     mov_to_far s316, s73
;;     mov_to_far s317, s74
;;     mov_to_far s318, s75
;;     mov_to_far s319, s76
;;     mov_to_far s320, s77
;;     mov_to_far s321, s78
;;     mov_to_far s322, s79
;;     mov_to_far s323, s80
;;     mov_to_far s324, s81
;;     mov_to_far s325, s82
;;     mov_to_far s326, s83
;;     mov_to_far s327, s84
;;     mov_to_far s328, s85
;;     mov_to_far s329, s86
;;     mov_to_far s330, s87
;;     mov_to_far s331, s88
;;     mov_to_far s332, s89
;;     mov_to_far s333, s90
;;     mov_to_far s334, s91
;;     mov_to_far s335, s92
;;     mov_to_far s336, s93
;;     mov_to_far s337, s94
;;     mov_to_far s338, s95
;;     mov_to_far s339, s96
;;     mov_to_far s340, s97
;;     mov_to_far s341, s98
;;     mov_to_far s342, s99
;;     mov_to_far s343, s100
;;     mov_to_far s344, s101
;;     mov_to_far s345, s102
;;     mov_to_far s346, s103
;;     mov_to_far s347, s104
;;     mov_to_far s348, s105
;;     mov_to_far s349, s106
;;     mov_to_far s350, s107
;;     mov_to_far s351, s108
;;     mov_to_far s352, s109
;;     mov_to_far s353, s110
;;     mov_to_far s354, s111
;;     mov_to_far s355, s112
;;     mov_to_far s356, s113
;;     mov_to_far s357, s114
;;     mov_to_far s358, s115
;;     mov_to_far s359, s116
;;     mov_to_far s360, s117
;;     mov_to_far s361, s118
;;     mov_to_far s362, s119
;;     mov_to_far s363, s120
;;     mov_to_far s364, s121
;;     mov_to_far s365, s122
;;     mov_to_far s366, s123
;;     mov_to_far s367, s124
;;     mov_to_far s368, s125
;;     mov_to_far s369, s126
;;     mov_to_far s370, s127
;;     mov_to_far s371, s128
;;     mov_to_far s372, s129
;;     mov_to_far s373, s130
;;     mov_to_far s374, s131
;;     mov_to_far s375, s132
;;     mov_to_far s376, s133
;;     mov_to_far s377, s134
;;     mov_to_far s378, s135
;;     mov_to_far s379, s136
;;     mov_to_far s380, s137
;;     mov_to_far s381, s138
;;     mov_to_far s382, s139
;;     mov_to_far s383, s140
;;     mov_to_far s384, s141
;;     mov_to_far s385, s142
;;     mov_to_far s386, s143
;;     mov_to_far s387, s144
;;     mov_to_far s388, s145
;;     mov_to_far s389, s146
;;     mov_to_far s390, s147
;;     mov_to_far s391, s148
;;     mov_to_far s392, s149
;;     mov_to_far s393, s150
;;     mov_to_far s394, s151
;;     mov_to_far s395, s152
;;     mov_to_far s396, s153
;;     mov_to_far s397, s154
;;     mov_to_far s398, s155
;;     mov_to_far s399, s156
;;     mov_to_far s400, s157
;;     mov_to_far s401, s158
;;     mov_to_far s402, s159
;;     mov_to_far s403, s160
;;     mov_to_far s404, s161
;;     mov_to_far s405, s162
;;     mov_to_far s406, s163
;;     mov_to_far s407, s164
;;     mov_to_far s408, s165
;;     mov_to_far s409, s166
;;     mov_to_far s410, s167
;;     mov_to_far s411, s168
;;     mov_to_far s412, s169
;;     mov_to_far s413, s170
;;     mov_to_far s414, s171
;;     mov_to_far s415, s172
;;     mov_to_far s416, s173
;;     mov_to_far s417, s174
;;     mov_to_far s418, s175
;;     mov_to_far s419, s176
;;     mov_to_far s420, s177
;;     mov_to_far s421, s178
;;     mov_to_far s422, s179
;;     mov_to_far s423, s180
;;     mov_to_far s424, s181
;;     mov_to_far s425, s182
;;     mov_to_far s426, s183
;;     mov_to_far s427, s184
;;     mov_to_far s428, s185
;;     mov_to_far s429, s186
;;     mov_to_far s430, s187
;;     mov_to_far s431, s188
;;     mov_to_far s432, s189
;;     mov_to_far s433, s190
;;     mov_to_far s434, s191
;;     mov_to_far s435, s192
;;     mov_to_far s436, s193
;;     mov_to_far s437, s194
;;     mov_to_far s438, s195
;;     mov_to_far s439, s196
;;     mov_to_far s440, s197
;;     mov_to_far s441, s198
;;     mov_to_far s442, s199
;;     mov_to_far s443, s200
;;     mov_to_far s444, s201
;;     mov_to_far s445, s202
;;     mov_to_far s446, s203
;;     mov_to_far s447, s204
;;     mov_to_far s448, s205
;;     mov_to_far s449, s206
;;     mov_to_far s450, s207
;;     mov_to_far s451, s208
;;     mov_to_far s452, s209
;;     mov_to_far s453, s210
;;     mov_to_far s454, s211
;;     mov_to_far s455, s212
;;     mov_to_far s456, s213
;;     mov_to_far s457, s214
;;     mov_to_far s458, s215
;;     mov_to_far s459, s216
;;     mov_to_far s460, s217
;;     mov_to_far s461, s218
;;     mov_to_far s462, s219
;;     mov_to_far s463, s220
;;     mov_to_far s464, s221
;;     mov_to_far s465, s222
;;     mov_to_far s466, s223
;;     mov_to_far s467, s224
;;     mov_to_far s468, s225
;;     mov_to_far s469, s226
;;     mov_to_far s470, s227
;;     mov_to_far s471, s228
;;     mov_to_far s472, s229
;;     mov_to_far s473, s230
;;     mov_to_far s474, s231
;;     mov_to_far s475, s232
;;     mov_to_far s476, s233
;;     mov_to_far s477, s234
;;     mov_to_far s478, s235
;;     mov_to_far s479, s236
;;     mov_to_far s480, s237
;;     mov_to_far s481, s238
;;     mov_to_far s482, s239
;;     mov_to_far s483, s240
;;     mov_to_far s484, s241
;;     mov_to_far s485, s242
;;     mov_to_far s486, s243
;;     mov_to_far s487, s244
;;     mov_to_far s488, s245
;;     mov_to_far s489, s246
;;     mov_to_far s490, s247
;;     mov_to_far s491, s248
;;     mov_to_far s492, s249
;;     mov_to_far s493, s250
;;     mov_to_far s494, s251
;;     mov_to_far s495, s252
;;     mov_to_far s496, s253
;;     mov_to_far s497, s254
;;     mov_to_far s498, s255
;;     mov_from_far s60, s256
;;     mov_to_far s499, s60
;;     mov_from_far s60, s257
;;     mov_to_far s500, s60
;;     mov_from_far s60, s258
;;     mov_to_far s501, s60
;;     mov_from_far s60, s259
;;     mov_to_far s502, s60
;;     mov_from_far s60, s260
;;     mov_to_far s503, s60
;;     mov_from_far s60, s261
;;     mov_to_far s504, s60
;;     mov_from_far s60, s262
;;     mov_to_far s505, s60
;;     mov_from_far s60, s263
;;     mov_to_far s506, s60
;;     mov_from_far s60, s264
;;     mov_to_far s507, s60
;;     mov_from_far s60, s265
;;     mov_to_far s508, s60
;;     mov_from_far s60, s266
;;     mov_to_far s509, s60
;;     mov_from_far s60, s267
;;     mov_to_far s510, s60
;;     mov_from_far s60, s268
;;     mov_to_far s511, s60
;;     mov_from_far s60, s269
;;     mov_to_far s512, s60
;;     mov_from_far s60, s270
;;     mov_to_far s513, s60
;;     mov_from_far s60, s271
;;     mov_to_far s514, s60
;;     mov_from_far s60, s272
;;     mov_to_far s515, s60
;;     mov_from_far s60, s273
;;     mov_to_far s516, s60
;;     mov_from_far s60, s274
;;     mov_to_far s517, s60
;;     mov_from_far s60, s275
;;     mov_to_far s518, s60
;;     mov_from_far s60, s276
;;     mov_to_far s519, s60
;;     mov_from_far s60, s277
;;     mov_to_far s520, s60
;;     mov_from_far s60, s278
;;     mov_to_far s521, s60
;;     mov_from_far s60, s279
;;     mov_to_far s522, s60
;;     mov_from_far s60, s280
;;     mov_to_far s523, s60
;;     mov_from_far s60, s281
;;     mov_to_far s524, s60
;;     mov_from_far s60, s282
;;     mov_to_far s525, s60
;;     mov_from_far s60, s283
;;     mov_to_far s526, s60
;;     mov_from_far s60, s284
;;     mov_to_far s527, s60
;;     mov_from_far s60, s285
;;     mov_to_far s528, s60
;;     mov_from_far s60, s286
;;     mov_to_far s529, s60
;;     mov_from_far s60, s287
;;     mov_to_far s530, s60
;;     mov_from_far s60, s288
;;     mov_to_far s531, s60
;;     mov_from_far s60, s289
;;     mov_to_far s532, s60
;;     mov_from_far s60, s290
;;     mov_to_far s533, s60
;;     mov_from_far s60, s291
;;     mov_to_far s534, s60
;;     mov_from_far s60, s292
;;     mov_to_far s535, s60
;;     mov_from_far s60, s293
;;     mov_to_far s536, s60
;;     mov_from_far s60, s294
;;     mov_to_far s537, s60
;;     mov_from_far s60, s295
;;     mov_to_far s538, s60
;;     mov_from_far s60, s296
;;     mov_to_far s539, s60
;;     mov_from_far s60, s297
;;     mov_to_far s302, s60
;;     mov_from_far s60, s298
;;     mov_to_far s300, s60
;;     mov_from_far s60, s299
;;     mov_to_far s301, s60
;;     mov_from_far s61, s301
;;     mul32 acc, s61, s1
;;     mov_from_far s62, s300
;;     sub32 acc, acc, s62
;;     ret acc
;;
;; function `call`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         sig0 = (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32):
;;         v1 = call fn0(v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0)
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     call @`far`, [w: s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0], +3[s1]
;;     ret [s1]
