;; Addition takes its operands from slots, and a constant on either side as an immediate of one or four bytes.
(module
  (func (export "add32") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (export "add64") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
  (func (export "small_left") (param i32) (result i32) (i32.add (i32.const -5) (local.get 0)))
  (func (export "large") (param i64) (result i64) (i64.add (local.get 0) (i64.const 100000))))

;; run: add32(2, 3) = 5
;; run: add32(0x7fffffff, 1) = 0x80000000
;; run: add64(0xffffffffffffffff, 2) = 1
;; run: small_left(3) = -2
;; run: large(-100001) = -1

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
;; function `add64`: (i64, i64) -> (i64)
;;   clif
;;     function u0:1(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iadd v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     add64 acc, s0, s1
;;     ret acc
;;
;; function `small_left`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 -5
;;         v3 = iadd v0, v1  ; v1 = -5
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     add32 acc, s0, #8:-5
;;     ret acc
;;
;; function `large`: (i64) -> (i64)
;;   clif
;;     function u0:3(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 0x0001_86a0
;;         v2 = iadd v0, v1  ; v1 = 0x0001_86a0
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     add64 acc, s0, #100000
;;     ret acc
