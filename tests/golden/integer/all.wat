;; Every integer operation on two operands, in both widths.
(module
  (func (export "add32") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (export "sub32") (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
  (func (export "mul32") (param i32 i32) (result i32) (i32.mul (local.get 0) (local.get 1)))
  (func (export "and32") (param i32 i32) (result i32) (i32.and (local.get 0) (local.get 1)))
  (func (export "or32") (param i32 i32) (result i32) (i32.or (local.get 0) (local.get 1)))
  (func (export "xor32") (param i32 i32) (result i32) (i32.xor (local.get 0) (local.get 1)))
  (func (export "div_s32") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (export "div_u32") (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1)))
  (func (export "rem_s32") (param i32 i32) (result i32) (i32.rem_s (local.get 0) (local.get 1)))
  (func (export "rem_u32") (param i32 i32) (result i32) (i32.rem_u (local.get 0) (local.get 1)))
  (func (export "shl32") (param i32 i32) (result i32) (i32.shl (local.get 0) (local.get 1)))
  (func (export "shr_s32") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (local.get 1)))
  (func (export "shr_u32") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (local.get 1)))
  (func (export "rotl32") (param i32 i32) (result i32) (i32.rotl (local.get 0) (local.get 1)))
  (func (export "rotr32") (param i32 i32) (result i32) (i32.rotr (local.get 0) (local.get 1)))
  (func (export "add64") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
  (func (export "sub64") (param i64 i64) (result i64) (i64.sub (local.get 0) (local.get 1)))
  (func (export "mul64") (param i64 i64) (result i64) (i64.mul (local.get 0) (local.get 1)))
  (func (export "and64") (param i64 i64) (result i64) (i64.and (local.get 0) (local.get 1)))
  (func (export "or64") (param i64 i64) (result i64) (i64.or (local.get 0) (local.get 1)))
  (func (export "xor64") (param i64 i64) (result i64) (i64.xor (local.get 0) (local.get 1)))
  (func (export "div_s64") (param i64 i64) (result i64) (i64.div_s (local.get 0) (local.get 1)))
  (func (export "div_u64") (param i64 i64) (result i64) (i64.div_u (local.get 0) (local.get 1)))
  (func (export "rem_s64") (param i64 i64) (result i64) (i64.rem_s (local.get 0) (local.get 1)))
  (func (export "rem_u64") (param i64 i64) (result i64) (i64.rem_u (local.get 0) (local.get 1)))
  (func (export "shl64") (param i64 i64) (result i64) (i64.shl (local.get 0) (local.get 1)))
  (func (export "shr_s64") (param i64 i64) (result i64) (i64.shr_s (local.get 0) (local.get 1)))
  (func (export "shr_u64") (param i64 i64) (result i64) (i64.shr_u (local.get 0) (local.get 1)))
  (func (export "rotl64") (param i64 i64) (result i64) (i64.rotl (local.get 0) (local.get 1)))
  (func (export "rotr64") (param i64 i64) (result i64) (i64.rotr (local.get 0) (local.get 1))))

;; run: add32(-13, 5) = -8
;; run: add32(100, 7) = 107
;; run: sub32(-13, 5) = -18
;; run: sub32(100, 7) = 93
;; run: mul32(-13, 5) = -65
;; run: mul32(100, 7) = 700
;; run: and32(-13, 5) = 1
;; run: and32(100, 7) = 4
;; run: or32(-13, 5) = -9
;; run: or32(100, 7) = 103
;; run: xor32(-13, 5) = -10
;; run: xor32(100, 7) = 99
;; run: div_s32(-13, 5) = -2
;; run: div_s32(100, 7) = 14
;; run: div_u32(-13, 5) = 858993456
;; run: div_u32(100, 7) = 14
;; run: rem_s32(-13, 5) = -3
;; run: rem_s32(100, 7) = 2
;; run: rem_u32(-13, 5) = 3
;; run: rem_u32(100, 7) = 2
;; run: shl32(-13, 5) = -416
;; run: shl32(100, 7) = 12800
;; run: shr_s32(-13, 5) = -1
;; run: shr_s32(100, 7) = 0
;; run: shr_u32(-13, 5) = 134217727
;; run: shr_u32(100, 7) = 0
;; run: rotl32(-13, 5) = -385
;; run: rotl32(100, 7) = 12800
;; run: rotr32(-13, 5) = -1610612737
;; run: rotr32(100, 7) = -939524096
;; run: add64(-13, 5) = -8
;; run: add64(100, 7) = 107
;; run: sub64(-13, 5) = -18
;; run: sub64(100, 7) = 93
;; run: mul64(-13, 5) = -65
;; run: mul64(100, 7) = 700
;; run: and64(-13, 5) = 1
;; run: and64(100, 7) = 4
;; run: or64(-13, 5) = -9
;; run: or64(100, 7) = 103
;; run: xor64(-13, 5) = -10
;; run: xor64(100, 7) = 99
;; run: div_s64(-13, 5) = -2
;; run: div_s64(100, 7) = 14
;; run: div_u64(-13, 5) = 3689348814741910320
;; run: div_u64(100, 7) = 14
;; run: rem_s64(-13, 5) = -3
;; run: rem_s64(100, 7) = 2
;; run: rem_u64(-13, 5) = 3
;; run: rem_u64(100, 7) = 2
;; run: shl64(-13, 5) = -416
;; run: shl64(100, 7) = 12800
;; run: shr_s64(-13, 5) = -1
;; run: shr_s64(100, 7) = 0
;; run: shr_u64(-13, 5) = 576460752303423487
;; run: shr_u64(100, 7) = 0
;; run: rotl64(-13, 5) = -385
;; run: rotl64(100, 7) = 12800
;; run: rotr64(-13, 5) = -6917529027641081857
;; run: rotr64(100, 7) = -4035225266123964416

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `add32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iadd v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     add32 acc, s0, s1
;;     ret acc
;;
;; function `sub32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = isub v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     sub32 acc, s0, s1
;;     ret acc
;;
;; function `mul32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = imul v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     mul32 acc, s0, s1
;;     ret acc
;;
;; function `and32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = band v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     and32 acc, s0, s1
;;     ret acc
;;
;; function `or32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:4(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = bor v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     or32 acc, s0, s1
;;     ret acc
;;
;; function `xor32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:5(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = bxor v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     xor32 acc, s0, s1
;;     ret acc
;;
;; function `div_s32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:6(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = sdiv v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     div_s32 acc, s0, s1
;;     ret acc
;;
;; function `div_u32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:7(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = udiv v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     div_u32 acc, s0, s1
;;     ret acc
;;
;; function `rem_s32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:8(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = srem v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rem_s32 acc, s0, s1
;;     ret acc
;;
;; function `rem_u32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:9(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = urem v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rem_u32 acc, s0, s1
;;     ret acc
;;
;; function `shl32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:10(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = ishl v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     shl32 acc, s0, s1
;;     ret acc
;;
;; function `shr_s32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:11(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = sshr v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     shr_s32 acc, s0, s1
;;     ret acc
;;
;; function `shr_u32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:12(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = ushr v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     shr_u32 acc, s0, s1
;;     ret acc
;;
;; function `rotl32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:13(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = rotl v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rotl32 acc, s0, s1
;;     ret acc
;;
;; function `rotr32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:14(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = rotr v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rotr32 acc, s0, s1
;;     ret acc
;;
;; function `add64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:15(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iadd v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     add64 acc, s0, s1
;;     ret acc
;;
;; function `sub64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:16(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = isub v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     sub64 acc, s0, s1
;;     ret acc
;;
;; function `mul64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:17(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = imul v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     mul64 acc, s0, s1
;;     ret acc
;;
;; function `and64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:18(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = band v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     and64 acc, s0, s1
;;     ret acc
;;
;; function `or64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:19(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = bor v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     or64 acc, s0, s1
;;     ret acc
;;
;; function `xor64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:20(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = bxor v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     xor64 acc, s0, s1
;;     ret acc
;;
;; function `div_s64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:21(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = sdiv v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     div_s64 acc, s0, s1
;;     ret acc
;;
;; function `div_u64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:22(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = udiv v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     div_u64 acc, s0, s1
;;     ret acc
;;
;; function `rem_s64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:23(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = srem v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rem_s64 acc, s0, s1
;;     ret acc
;;
;; function `rem_u64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:24(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = urem v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rem_u64 acc, s0, s1
;;     ret acc
;;
;; function `shl64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:25(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = ishl v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     shl64 acc, s0, s1
;;     ret acc
;;
;; function `shr_s64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:26(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = sshr v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     shr_s64 acc, s0, s1
;;     ret acc
;;
;; function `shr_u64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:27(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = ushr v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     shr_u64 acc, s0, s1
;;     ret acc
;;
;; function `rotl64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:28(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = rotl v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rotl64 acc, s0, s1
;;     ret acc
;;
;; function `rotr64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:29(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = rotr v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rotr64 acc, s0, s1
;;     ret acc
