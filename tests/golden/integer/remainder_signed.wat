;; A signed remainder of the smallest number and -1 is 0, and no trap.
(module
  (func (export "rem32") (param i32 i32) (result i32) (i32.rem_s (local.get 0) (local.get 1)))
  (func (export "rem64") (param i64 i64) (result i64) (i64.rem_s (local.get 0) (local.get 1)))
  (func (export "div64") (param i64 i64) (result i64) (i64.div_s (local.get 0) (local.get 1)))
  (func (export "div_u32") (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1))))

;; run: rem32(-7, 2) = -1
;; run: rem32(0x80000000, -1) = 0
;; run: rem64(0x8000000000000000, -1) = 0
;; run: rem64(5, 0) traps "integer divide by zero"
;; run: div64(-9, 2) = -4
;; run: div64(0x8000000000000000, -1) traps "integer overflow"
;; run: div_u32(-1, 2) = 0x7fffffff

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `rem32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = srem v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rem_s32 acc, s0, s1
;;     ret acc
;;
;; function `rem64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:1(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = srem v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     rem_s64 acc, s0, s1
;;     ret acc
;;
;; function `div64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:2(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = sdiv v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     div_s64 acc, s0, s1
;;     ret acc
;;
;; function `div_u32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = udiv v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     div_u32 acc, s0, s1
;;     ret acc
