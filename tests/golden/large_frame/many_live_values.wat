;; 250 parameters and 16 results live across a call: those past the 256th slot go there and come back by moves of any slot
;; (mov_to_far, mov_from_far). The calls have wide lists where a slot is past 255.
(module
  (global $n (mut i32) (i32.const 0))
  (func $next (result i32)
    (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n))
  (func $last
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (result i32)
    (i32.sub (local.get 249) (local.get 0)))
  (func $hold
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (result i32)
    (call $next) (call $next) (call $next) (call $next) (call $next) (call $next) (call $next) (call $next)
    (call $next) (call $next) (call $next) (call $next) (call $next) (call $next) (call $next) (call $next)
    (call $last
      (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9)
      (local.get 10) (local.get 11) (local.get 12) (local.get 13) (local.get 14) (local.get 15) (local.get 16) (local.get 17) (local.get 18) (local.get 19)
      (local.get 20) (local.get 21) (local.get 22) (local.get 23) (local.get 24) (local.get 25) (local.get 26) (local.get 27) (local.get 28) (local.get 29)
      (local.get 30) (local.get 31) (local.get 32) (local.get 33) (local.get 34) (local.get 35) (local.get 36) (local.get 37) (local.get 38) (local.get 39)
      (local.get 40) (local.get 41) (local.get 42) (local.get 43) (local.get 44) (local.get 45) (local.get 46) (local.get 47) (local.get 48) (local.get 49)
      (local.get 50) (local.get 51) (local.get 52) (local.get 53) (local.get 54) (local.get 55) (local.get 56) (local.get 57) (local.get 58) (local.get 59)
      (local.get 60) (local.get 61) (local.get 62) (local.get 63) (local.get 64) (local.get 65) (local.get 66) (local.get 67) (local.get 68) (local.get 69)
      (local.get 70) (local.get 71) (local.get 72) (local.get 73) (local.get 74) (local.get 75) (local.get 76) (local.get 77) (local.get 78) (local.get 79)
      (local.get 80) (local.get 81) (local.get 82) (local.get 83) (local.get 84) (local.get 85) (local.get 86) (local.get 87) (local.get 88) (local.get 89)
      (local.get 90) (local.get 91) (local.get 92) (local.get 93) (local.get 94) (local.get 95) (local.get 96) (local.get 97) (local.get 98) (local.get 99)
      (local.get 100) (local.get 101) (local.get 102) (local.get 103) (local.get 104) (local.get 105) (local.get 106) (local.get 107) (local.get 108) (local.get 109)
      (local.get 110) (local.get 111) (local.get 112) (local.get 113) (local.get 114) (local.get 115) (local.get 116) (local.get 117) (local.get 118) (local.get 119)
      (local.get 120) (local.get 121) (local.get 122) (local.get 123) (local.get 124) (local.get 125) (local.get 126) (local.get 127) (local.get 128) (local.get 129)
      (local.get 130) (local.get 131) (local.get 132) (local.get 133) (local.get 134) (local.get 135) (local.get 136) (local.get 137) (local.get 138) (local.get 139)
      (local.get 140) (local.get 141) (local.get 142) (local.get 143) (local.get 144) (local.get 145) (local.get 146) (local.get 147) (local.get 148) (local.get 149)
      (local.get 150) (local.get 151) (local.get 152) (local.get 153) (local.get 154) (local.get 155) (local.get 156) (local.get 157) (local.get 158) (local.get 159)
      (local.get 160) (local.get 161) (local.get 162) (local.get 163) (local.get 164) (local.get 165) (local.get 166) (local.get 167) (local.get 168) (local.get 169)
      (local.get 170) (local.get 171) (local.get 172) (local.get 173) (local.get 174) (local.get 175) (local.get 176) (local.get 177) (local.get 178) (local.get 179)
      (local.get 180) (local.get 181) (local.get 182) (local.get 183) (local.get 184) (local.get 185) (local.get 186) (local.get 187) (local.get 188) (local.get 189)
      (local.get 190) (local.get 191) (local.get 192) (local.get 193) (local.get 194) (local.get 195) (local.get 196) (local.get 197) (local.get 198) (local.get 199)
      (local.get 200) (local.get 201) (local.get 202) (local.get 203) (local.get 204) (local.get 205) (local.get 206) (local.get 207) (local.get 208) (local.get 209)
      (local.get 210) (local.get 211) (local.get 212) (local.get 213) (local.get 214) (local.get 215) (local.get 216) (local.get 217) (local.get 218) (local.get 219)
      (local.get 220) (local.get 221) (local.get 222) (local.get 223) (local.get 224) (local.get 225) (local.get 226) (local.get 227) (local.get 228) (local.get 229)
      (local.get 230) (local.get 231) (local.get 232) (local.get 233) (local.get 234) (local.get 235) (local.get 236) (local.get 237) (local.get 238) (local.get 239)
      (local.get 240) (local.get 241) (local.get 242) (local.get 243) (local.get 244) (local.get 245) (local.get 246) (local.get 247) (local.get 248) (local.get 249))
    i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub
    i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub i32.sub)
  (func (export "run") (param i32) (result i32)
    (call $hold
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (i32.const 7))))

;; compile: without inlining
;; run: run(3) = -4

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `next`: () -> (i32)
;;   clif
;;     function u0:0() -> i32 tail {
;;         region0 = 65536 "global 0"
;;     block0:
;;         v0 = iconst.i64 0
;;         v1 = load.i32 notrap aligned little region0 v0-0x0001_0001  ; v0 = 0
;;         v2 = iconst.i32 1
;;         v3 = iadd v1, v2  ; v2 = 1
;;         store notrap aligned little region0 v3, v0-0x0001_0001  ; v0 = 0
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     global_add_global32 acc, #0, #0, #1
;;     ret acc
;;
;; function `last`: (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32, v3: i32, v4: i32, v5: i32, v6: i32, v7: i32, v8: i32, v9: i32, v10: i32, v11: i32, v12: i32, v13: i32, v14: i32, v15: i32, v16: i32, v17: i32, v18: i32, v19: i32, v20: i32, v21: i32, v22: i32, v23: i32, v24: i32, v25: i32, v26: i32, v27: i32, v28: i32, v29: i32, v30: i32, v31: i32, v32: i32, v33: i32, v34: i32, v35: i32, v36: i32, v37: i32, v38: i32, v39: i32, v40: i32, v41: i32, v42: i32, v43: i32, v44: i32, v45: i32, v46: i32, v47: i32, v48: i32, v49: i32, v50: i32, v51: i32, v52: i32, v53: i32, v54: i32, v55: i32, v56: i32, v57: i32, v58: i32, v59: i32, v60: i32, v61: i32, v62: i32, v63: i32, v64: i32, v65: i32, v66: i32, v67: i32, v68: i32, v69: i32, v70: i32, v71: i32, v72: i32, v73: i32, v74: i32, v75: i32, v76: i32, v77: i32, v78: i32, v79: i32, v80: i32, v81: i32, v82: i32, v83: i32, v84: i32, v85: i32, v86: i32, v87: i32, v88: i32, v89: i32, v90: i32, v91: i32, v92: i32, v93: i32, v94: i32, v95: i32, v96: i32, v97: i32, v98: i32, v99: i32, v100: i32, v101: i32, v102: i32, v103: i32, v104: i32, v105: i32, v106: i32, v107: i32, v108: i32, v109: i32, v110: i32, v111: i32, v112: i32, v113: i32, v114: i32, v115: i32, v116: i32, v117: i32, v118: i32, v119: i32, v120: i32, v121: i32, v122: i32, v123: i32, v124: i32, v125: i32, v126: i32, v127: i32, v128: i32, v129: i32, v130: i32, v131: i32, v132: i32, v133: i32, v134: i32, v135: i32, v136: i32, v137: i32, v138: i32, v139: i32, v140: i32, v141: i32, v142: i32, v143: i32, v144: i32, v145: i32, v146: i32, v147: i32, v148: i32, v149: i32, v150: i32, v151: i32, v152: i32, v153: i32, v154: i32, v155: i32, v156: i32, v157: i32, v158: i32, v159: i32, v160: i32, v161: i32, v162: i32, v163: i32, v164: i32, v165: i32, v166: i32, v167: i32, v168: i32, v169: i32, v170: i32, v171: i32, v172: i32, v173: i32, v174: i32, v175: i32, v176: i32, v177: i32, v178: i32, v179: i32, v180: i32, v181: i32, v182: i32, v183: i32, v184: i32, v185: i32, v186: i32, v187: i32, v188: i32, v189: i32, v190: i32, v191: i32, v192: i32, v193: i32, v194: i32, v195: i32, v196: i32, v197: i32, v198: i32, v199: i32, v200: i32, v201: i32, v202: i32, v203: i32, v204: i32, v205: i32, v206: i32, v207: i32, v208: i32, v209: i32, v210: i32, v211: i32, v212: i32, v213: i32, v214: i32, v215: i32, v216: i32, v217: i32, v218: i32, v219: i32, v220: i32, v221: i32, v222: i32, v223: i32, v224: i32, v225: i32, v226: i32, v227: i32, v228: i32, v229: i32, v230: i32, v231: i32, v232: i32, v233: i32, v234: i32, v235: i32, v236: i32, v237: i32, v238: i32, v239: i32, v240: i32, v241: i32, v242: i32, v243: i32, v244: i32, v245: i32, v246: i32, v247: i32, v248: i32, v249: i32):
;;         v250 = isub v249, v0
;;         return v250
;;     }
;;   bytecode, 440 slots
;;     mov3 s253, s254, s255, s60, s61, s62
;;     mov_to_far s256, s63
;;     mov_to_far s257, s64
;;     mov_to_far s258, s65
;;     mov_to_far s259, s66
;;     mov_to_far s260, s67
;;     mov_to_far s261, s68
;;     mov_to_far s262, s69
;;     mov_to_far s263, s70
;;     mov_to_far s264, s71
;;     mov_to_far s265, s72
;;     mov_to_far s266, s73
;;     mov_to_far s267, s74
;;     mov_to_far s268, s75
;;     mov_to_far s269, s76
;;     mov_to_far s270, s77
;;     mov_to_far s271, s78
;;     mov_to_far s272, s79
;;     mov_to_far s273, s80
;;     mov_to_far s274, s81
;;     mov_to_far s275, s82
;;     mov_to_far s276, s83
;;     mov_to_far s277, s84
;;     mov_to_far s278, s85
;;     mov_to_far s279, s86
;;     mov_to_far s280, s87
;;     mov_to_far s281, s88
;;     mov_to_far s282, s89
;;     mov_to_far s283, s90
;;     mov_to_far s284, s91
;;     mov_to_far s285, s92
;;     mov_to_far s286, s93
;;     mov_to_far s287, s94
;;     mov_to_far s288, s95
;;     mov_to_far s289, s96
;;     mov_to_far s290, s97
;;     mov_to_far s291, s98
;;     mov_to_far s292, s99
;;     mov_to_far s293, s100
;;     mov_to_far s294, s101
;;     mov_to_far s295, s102
;;     mov_to_far s296, s103
;;     mov_to_far s297, s104
;;     mov_to_far s298, s105
;;     mov_to_far s299, s106
;;     mov_to_far s300, s107
;;     mov_to_far s301, s108
;;     mov_to_far s302, s109
;;     mov_to_far s303, s110
;;     mov_to_far s304, s111
;;     mov_to_far s305, s112
;;     mov_to_far s306, s113
;;     mov_to_far s307, s114
;;     mov_to_far s308, s115
;;     mov_to_far s309, s116
;;     mov_to_far s310, s117
;;     mov_to_far s311, s118
;;     mov_to_far s312, s119
;;     mov_to_far s313, s120
;;     mov_to_far s314, s121
;;     mov_to_far s315, s122
;;     mov_to_far s316, s123
;;     mov_to_far s317, s124
;;     mov_to_far s318, s125
;;     mov_to_far s319, s126
;;     mov_to_far s320, s127
;;     mov_to_far s321, s128
;;     mov_to_far s322, s129
;;     mov_to_far s323, s130
;;     mov_to_far s324, s131
;;     mov_to_far s325, s132
;;     mov_to_far s326, s133
;;     mov_to_far s327, s134
;;     mov_to_far s328, s135
;;     mov_to_far s329, s136
;;     mov_to_far s330, s137
;;     mov_to_far s331, s138
;;     mov_to_far s332, s139
;;     mov_to_far s333, s140
;;     mov_to_far s334, s141
;;     mov_to_far s335, s142
;;     mov_to_far s336, s143
;;     mov_to_far s337, s144
;;     mov_to_far s338, s145
;;     mov_to_far s339, s146
;;     mov_to_far s340, s147
;;     mov_to_far s341, s148
;;     mov_to_far s342, s149
;;     mov_to_far s343, s150
;;     mov_to_far s344, s151
;;     mov_to_far s345, s152
;;     mov_to_far s346, s153
;;     mov_to_far s347, s154
;;     mov_to_far s348, s155
;;     mov_to_far s349, s156
;;     mov_to_far s350, s157
;;     mov_to_far s351, s158
;;     mov_to_far s352, s159
;;     mov_to_far s353, s160
;;     mov_to_far s354, s161
;;     mov_to_far s355, s162
;;     mov_to_far s356, s163
;;     mov_to_far s357, s164
;;     mov_to_far s358, s165
;;     mov_to_far s359, s166
;;     mov_to_far s360, s167
;;     mov_to_far s361, s168
;;     mov_to_far s362, s169
;;     mov_to_far s363, s170
;;     mov_to_far s364, s171
;;     mov_to_far s365, s172
;;     mov_to_far s366, s173
;;     mov_to_far s367, s174
;;     mov_to_far s368, s175
;;     mov_to_far s369, s176
;;     mov_to_far s370, s177
;;     mov_to_far s371, s178
;;     mov_to_far s372, s179
;;     mov_to_far s373, s180
;;     mov_to_far s374, s181
;;     mov_to_far s375, s182
;;     mov_to_far s376, s183
;;     mov_to_far s377, s184
;;     mov_to_far s378, s185
;;     mov_to_far s379, s186
;;     mov_to_far s380, s187
;;     mov_to_far s381, s188
;;     mov_to_far s382, s189
;;     mov_to_far s383, s190
;;     mov_to_far s384, s191
;;     mov_to_far s385, s192
;;     mov_to_far s386, s193
;;     mov_to_far s387, s194
;;     mov_to_far s388, s195
;;     mov_to_far s389, s196
;;     mov_to_far s390, s197
;;     mov_to_far s391, s198
;;     mov_to_far s392, s199
;;     mov_to_far s393, s200
;;     mov_to_far s394, s201
;;     mov_to_far s395, s202
;;     mov_to_far s396, s203
;;     mov_to_far s397, s204
;;     mov_to_far s398, s205
;;     mov_to_far s399, s206
;;     mov_to_far s400, s207
;;     mov_to_far s401, s208
;;     mov_to_far s402, s209
;;     mov_to_far s403, s210
;;     mov_to_far s404, s211
;;     mov_to_far s405, s212
;;     mov_to_far s406, s213
;;     mov_to_far s407, s214
;;     mov_to_far s408, s215
;;     mov_to_far s409, s216
;;     mov_to_far s410, s217
;;     mov_to_far s411, s218
;;     mov_to_far s412, s219
;;     mov_to_far s413, s220
;;     mov_to_far s414, s221
;;     mov_to_far s415, s222
;;     mov_to_far s416, s223
;;     mov_to_far s417, s224
;;     mov_to_far s418, s225
;;     mov_to_far s419, s226
;;     mov_to_far s420, s227
;;     mov_to_far s421, s228
;;     mov_to_far s422, s229
;;     mov_to_far s423, s230
;;     mov_to_far s424, s231
;;     mov_to_far s425, s232
;;     mov_to_far s426, s233
;;     mov_to_far s427, s234
;;     mov_to_far s428, s235
;;     mov_to_far s429, s236
;;     mov_to_far s430, s237
;;     mov_to_far s431, s238
;;     mov_to_far s432, s239
;;     mov_to_far s433, s240
;;     mov_to_far s434, s241
;;     mov_to_far s435, s242
;;     mov_to_far s436, s243
;;     mov_to_far s437, s244
;;     mov_to_far s438, s245
;;     mov_to_far s439, s246
;;     mov3 s252, s251, s250, s247, s248, s249
;;     sub32 acc, s250, s0
;;     ret acc
;;
;; function `hold`: (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> i32 tail {
;;         sig0 = () -> i32 tail
;;         sig1 = (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;         fn1 = colocated u0:1 sig1
;;     block0(v0: i32, v1: i32, v2: i32, v3: i32, v4: i32, v5: i32, v6: i32, v7: i32, v8: i32, v9: i32, v10: i32, v11: i32, v12: i32, v13: i32, v14: i32, v15: i32, v16: i32, v17: i32, v18: i32, v19: i32, v20: i32, v21: i32, v22: i32, v23: i32, v24: i32, v25: i32, v26: i32, v27: i32, v28: i32, v29: i32, v30: i32, v31: i32, v32: i32, v33: i32, v34: i32, v35: i32, v36: i32, v37: i32, v38: i32, v39: i32, v40: i32, v41: i32, v42: i32, v43: i32, v44: i32, v45: i32, v46: i32, v47: i32, v48: i32, v49: i32, v50: i32, v51: i32, v52: i32, v53: i32, v54: i32, v55: i32, v56: i32, v57: i32, v58: i32, v59: i32, v60: i32, v61: i32, v62: i32, v63: i32, v64: i32, v65: i32, v66: i32, v67: i32, v68: i32, v69: i32, v70: i32, v71: i32, v72: i32, v73: i32, v74: i32, v75: i32, v76: i32, v77: i32, v78: i32, v79: i32, v80: i32, v81: i32, v82: i32, v83: i32, v84: i32, v85: i32, v86: i32, v87: i32, v88: i32, v89: i32, v90: i32, v91: i32, v92: i32, v93: i32, v94: i32, v95: i32, v96: i32, v97: i32, v98: i32, v99: i32, v100: i32, v101: i32, v102: i32, v103: i32, v104: i32, v105: i32, v106: i32, v107: i32, v108: i32, v109: i32, v110: i32, v111: i32, v112: i32, v113: i32, v114: i32, v115: i32, v116: i32, v117: i32, v118: i32, v119: i32, v120: i32, v121: i32, v122: i32, v123: i32, v124: i32, v125: i32, v126: i32, v127: i32, v128: i32, v129: i32, v130: i32, v131: i32, v132: i32, v133: i32, v134: i32, v135: i32, v136: i32, v137: i32, v138: i32, v139: i32, v140: i32, v141: i32, v142: i32, v143: i32, v144: i32, v145: i32, v146: i32, v147: i32, v148: i32, v149: i32, v150: i32, v151: i32, v152: i32, v153: i32, v154: i32, v155: i32, v156: i32, v157: i32, v158: i32, v159: i32, v160: i32, v161: i32, v162: i32, v163: i32, v164: i32, v165: i32, v166: i32, v167: i32, v168: i32, v169: i32, v170: i32, v171: i32, v172: i32, v173: i32, v174: i32, v175: i32, v176: i32, v177: i32, v178: i32, v179: i32, v180: i32, v181: i32, v182: i32, v183: i32, v184: i32, v185: i32, v186: i32, v187: i32, v188: i32, v189: i32, v190: i32, v191: i32, v192: i32, v193: i32, v194: i32, v195: i32, v196: i32, v197: i32, v198: i32, v199: i32, v200: i32, v201: i32, v202: i32, v203: i32, v204: i32, v205: i32, v206: i32, v207: i32, v208: i32, v209: i32, v210: i32, v211: i32, v212: i32, v213: i32, v214: i32, v215: i32, v216: i32, v217: i32, v218: i32, v219: i32, v220: i32, v221: i32, v222: i32, v223: i32, v224: i32, v225: i32, v226: i32, v227: i32, v228: i32, v229: i32, v230: i32, v231: i32, v232: i32, v233: i32, v234: i32, v235: i32, v236: i32, v237: i32, v238: i32, v239: i32, v240: i32, v241: i32, v242: i32, v243: i32, v244: i32, v245: i32, v246: i32, v247: i32, v248: i32, v249: i32):
;;         v250 = call fn0()
;;         v251 = call fn0()
;;         v252 = call fn0()
;;         v253 = call fn0()
;;         v254 = call fn0()
;;         v255 = call fn0()
;;         v256 = call fn0()
;;         v257 = call fn0()
;;         v258 = call fn0()
;;         v259 = call fn0()
;;         v260 = call fn0()
;;         v261 = call fn0()
;;         v262 = call fn0()
;;         v263 = call fn0()
;;         v264 = call fn0()
;;         v265 = call fn0()
;;         v266 = call fn1(v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34, v35, v36, v37, v38, v39, v40, v41, v42, v43, v44, v45, v46, v47, v48, v49, v50, v51, v52, v53, v54, v55, v56, v57, v58, v59, v60, v61, v62, v63, v64, v65, v66, v67, v68, v69, v70, v71, v72, v73, v74, v75, v76, v77, v78, v79, v80, v81, v82, v83, v84, v85, v86, v87, v88, v89, v90, v91, v92, v93, v94, v95, v96, v97, v98, v99, v100, v101, v102, v103, v104, v105, v106, v107, v108, v109, v110, v111, v112, v113, v114, v115, v116, v117, v118, v119, v120, v121, v122, v123, v124, v125, v126, v127, v128, v129, v130, v131, v132, v133, v134, v135, v136, v137, v138, v139, v140, v141, v142, v143, v144, v145, v146, v147, v148, v149, v150, v151, v152, v153, v154, v155, v156, v157, v158, v159, v160, v161, v162, v163, v164, v165, v166, v167, v168, v169, v170, v171, v172, v173, v174, v175, v176, v177, v178, v179, v180, v181, v182, v183, v184, v185, v186, v187, v188, v189, v190, v191, v192, v193, v194, v195, v196, v197, v198, v199, v200, v201, v202, v203, v204, v205, v206, v207, v208, v209, v210, v211, v212, v213, v214, v215, v216, v217, v218, v219, v220, v221, v222, v223, v224, v225, v226, v227, v228, v229, v230, v231, v232, v233, v234, v235, v236, v237, v238, v239, v240, v241, v242, v243, v244, v245, v246, v247, v248, v249)
;;         v267 = isub v265, v266
;;         v268 = isub v264, v267
;;         v269 = isub v263, v268
;;         v270 = isub v262, v269
;;         v271 = isub v261, v270
;;         v272 = isub v260, v271
;;         v273 = isub v259, v272
;;         v274 = isub v258, v273
;;         v275 = isub v257, v274
;;         v276 = isub v256, v275
;;         v277 = isub v255, v276
;;         v278 = isub v254, v277
;;         v279 = isub v253, v278
;;         v280 = isub v252, v279
;;         v281 = isub v251, v280
;;         v282 = isub v250, v281
;;         return v282
;;     }
;;   bytecode, 456 slots
;;     mov3 s253, s254, s255, s60, s61, s62
;;     mov_to_far s256, s63
;;     mov_to_far s257, s64
;;     mov_to_far s258, s65
;;     mov_to_far s259, s66
;;     mov_to_far s260, s67
;;     mov_to_far s261, s68
;;     mov_to_far s262, s69
;;     mov_to_far s263, s70
;;     mov_to_far s264, s71
;;     mov_to_far s265, s72
;;     mov_to_far s266, s73
;;     mov_to_far s267, s74
;;     mov_to_far s268, s75
;;     mov_to_far s269, s76
;;     mov_to_far s270, s77
;;     mov_to_far s271, s78
;;     mov_to_far s272, s79
;;     mov_to_far s273, s80
;;     mov_to_far s274, s81
;;     mov_to_far s275, s82
;;     mov_to_far s276, s83
;;     mov_to_far s277, s84
;;     mov_to_far s278, s85
;;     mov_to_far s279, s86
;;     mov_to_far s280, s87
;;     mov_to_far s281, s88
;;     mov_to_far s282, s89
;;     mov_to_far s283, s90
;;     mov_to_far s284, s91
;;     mov_to_far s285, s92
;;     mov_to_far s286, s93
;;     mov_to_far s287, s94
;;     mov_to_far s288, s95
;;     mov_to_far s289, s96
;;     mov_to_far s290, s97
;;     mov_to_far s291, s98
;;     mov_to_far s292, s99
;;     mov_to_far s293, s100
;;     mov_to_far s294, s101
;;     mov_to_far s295, s102
;;     mov_to_far s296, s103
;;     mov_to_far s297, s104
;;     mov_to_far s298, s105
;;     mov_to_far s299, s106
;;     mov_to_far s300, s107
;;     mov_to_far s301, s108
;;     mov_to_far s302, s109
;;     mov_to_far s303, s110
;;     mov_to_far s304, s111
;;     mov_to_far s305, s112
;;     mov_to_far s306, s113
;;     mov_to_far s307, s114
;;     mov_to_far s308, s115
;;     mov_to_far s309, s116
;;     mov_to_far s310, s117
;;     mov_to_far s311, s118
;;     mov_to_far s312, s119
;;     mov_to_far s313, s120
;;     mov_to_far s314, s121
;;     mov_to_far s315, s122
;;     mov_to_far s316, s123
;;     mov_to_far s317, s124
;;     mov_to_far s318, s125
;;     mov_to_far s319, s126
;;     mov_to_far s320, s127
;;     mov_to_far s321, s128
;;     mov_to_far s322, s129
;;     mov_to_far s323, s130
;;     mov_to_far s324, s131
;;     mov_to_far s325, s132
;;     mov_to_far s326, s133
;;     mov_to_far s327, s134
;;     mov_to_far s328, s135
;;     mov_to_far s329, s136
;;     mov_to_far s330, s137
;;     mov_to_far s331, s138
;;     mov_to_far s332, s139
;;     mov_to_far s333, s140
;;     mov_to_far s334, s141
;;     mov_to_far s335, s142
;;     mov_to_far s336, s143
;;     mov_to_far s337, s144
;;     mov_to_far s338, s145
;;     mov_to_far s339, s146
;;     mov_to_far s340, s147
;;     mov_to_far s341, s148
;;     mov_to_far s342, s149
;;     mov_to_far s343, s150
;;     mov_to_far s344, s151
;;     mov_to_far s345, s152
;;     mov_to_far s346, s153
;;     mov_to_far s347, s154
;;     mov_to_far s348, s155
;;     mov_to_far s349, s156
;;     mov_to_far s350, s157
;;     mov_to_far s351, s158
;;     mov_to_far s352, s159
;;     mov_to_far s353, s160
;;     mov_to_far s354, s161
;;     mov_to_far s355, s162
;;     mov_to_far s356, s163
;;     mov_to_far s357, s164
;;     mov_to_far s358, s165
;;     mov_to_far s359, s166
;;     mov_to_far s360, s167
;;     mov_to_far s361, s168
;;     mov_to_far s362, s169
;;     mov_to_far s363, s170
;;     mov_to_far s364, s171
;;     mov_to_far s365, s172
;;     mov_to_far s366, s173
;;     mov_to_far s367, s174
;;     mov_to_far s368, s175
;;     mov_to_far s369, s176
;;     mov_to_far s370, s177
;;     mov_to_far s371, s178
;;     mov_to_far s372, s179
;;     mov_to_far s373, s180
;;     mov_to_far s374, s181
;;     mov_to_far s375, s182
;;     mov_to_far s376, s183
;;     mov_to_far s377, s184
;;     mov_to_far s378, s185
;;     mov_to_far s379, s186
;;     mov_to_far s380, s187
;;     mov_to_far s381, s188
;;     mov_to_far s382, s189
;;     mov_to_far s383, s190
;;     mov_to_far s384, s191
;;     mov_to_far s385, s192
;;     mov_to_far s386, s193
;;     mov_to_far s387, s194
;;     mov_to_far s388, s195
;;     mov_to_far s389, s196
;;     mov_to_far s390, s197
;;     mov_to_far s391, s198
;;     mov_to_far s392, s199
;;     mov_to_far s393, s200
;;     mov_to_far s394, s201
;;     mov_to_far s395, s202
;;     mov_to_far s396, s203
;;     mov_to_far s397, s204
;;     mov_to_far s398, s205
;;     mov_to_far s399, s206
;;     mov_to_far s400, s207
;;     mov_to_far s401, s208
;;     mov_to_far s402, s209
;;     mov_to_far s403, s210
;;     mov_to_far s404, s211
;;     mov_to_far s405, s212
;;     mov_to_far s406, s213
;;     mov_to_far s407, s214
;;     mov_to_far s408, s215
;;     mov_to_far s409, s216
;;     mov_to_far s410, s217
;;     mov_to_far s411, s218
;;     mov_to_far s412, s219
;;     mov_to_far s413, s220
;;     mov_to_far s414, s221
;;     mov_to_far s415, s222
;;     mov_to_far s416, s223
;;     mov_to_far s417, s224
;;     mov_to_far s418, s225
;;     mov_to_far s419, s226
;;     mov_to_far s420, s227
;;     mov_to_far s421, s228
;;     mov_to_far s422, s229
;;     mov_to_far s423, s230
;;     mov_to_far s424, s231
;;     mov_to_far s425, s232
;;     mov_to_far s426, s233
;;     mov_to_far s427, s234
;;     mov_to_far s428, s235
;;     mov_to_far s429, s236
;;     mov_to_far s430, s237
;;     mov_to_far s431, s238
;;     mov_to_far s432, s239
;;     mov_to_far s433, s240
;;     mov_to_far s434, s241
;;     mov_to_far s435, s242
;;     mov_to_far s436, s243
;;     mov_to_far s437, s244
;;     mov_to_far s438, s245
;;     mov_to_far s439, s246
;;     mov_to_far s440, s247
;;     mov_to_far s441, s248
;;     mov_to_far s442, s249
;;     call @`next`, [], +457[s251]
;;     call @`next`, [], +457[s250]
;;     call @`next`, [], +457[s252]
;;     call @`next`, [], +457[s443]
;;     call @`next`, [], +457[s444]
;;     call @`next`, [], +457[s445]
;;     call @`next`, [], +457[s446]
;;     call @`next`, [], +457[s447]
;;     call @`next`, [], +457[s448]
;;     call @`next`, [], +457[s449]
;;     call @`next`, [], +457[s450]
;;     call @`next`, [], +457[s451]
;;     call @`next`, [], +457[s452]
;;     call @`next`, [], +457[s453]
;;     call @`next`, [], +457[s454]
;;     call @`next`, [], +457[s455]
;;     call @`last`, [w: s0 s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12 s13 s14 s15 s16 s17 s18 s19 s20 s21 s22 s23 s24 s25 s26 s27 s28 s29 s30 s31 s32 s33 s34 s35 s36 s37 s38 s39 s40 s41 s42 s43 s44 s45 s46 s47 s48 s49 s50 s51 s52 s53 s54 s55 s56 s57 s58 s59 s253 s254 s255 s256 s257 s258 s259 s260 s261 s262 s263 s264 s265 s266 s267 s268 s269 s270 s271 s272 s273 s274 s275 s276 s277 s278 s279 s280 s281 s282 s283 s284 s285 s286 s287 s288 s289 s290 s291 s292 s293 s294 s295 s296 s297 s298 s299 s300 s301 s302 s303 s304 s305 s306 s307 s308 s309 s310 s311 s312 s313 s314 s315 s316 s317 s318 s319 s320 s321 s322 s323 s324 s325 s326 s327 s328 s329 s330 s331 s332 s333 s334 s335 s336 s337 s338 s339 s340 s341 s342 s343 s344 s345 s346 s347 s348 s349 s350 s351 s352 s353 s354 s355 s356 s357 s358 s359 s360 s361 s362 s363 s364 s365 s366 s367 s368 s369 s370 s371 s372 s373 s374 s375 s376 s377 s378 s379 s380 s381 s382 s383 s384 s385 s386 s387 s388 s389 s390 s391 s392 s393 s394 s395 s396 s397 s398 s399 s400 s401 s402 s403 s404 s405 s406 s407 s408 s409 s410 s411 s412 s413 s414 s415 s416 s417 s418 s419 s420 s421 s422 s423 s424 s425 s426 s427 s428 s429 s430 s431 s432 s433 s434 s435 s436 s437 s438 s439 s440 s441 s442], +457[s29]
;;     mov_from_far s61, s455
;;     sub32 acc, s61, s29
;;     mov_from_far s61, s454
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s453
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s452
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s451
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s450
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s449
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s448
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s447
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s446
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s445
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s444
;;     sub32 acc, s61, acc
;;     mov_from_far s61, s443
;;     sub32 acc, s61, acc
;;     sub32 acc, s252, acc
;;     sub32 acc, s250, acc
;;     sub32 acc, s251, acc
;;     ret acc
;;
;; function `run`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         sig0 = (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> i32 tail
;;         fn0 = colocated u0:2 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i32 7
;;         v2 = call fn0(v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v0, v1)  ; v1 = 7
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:7
;;     call @`hold`, [n: s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s0 s2], +4[s1]
;;     ret [s1]
