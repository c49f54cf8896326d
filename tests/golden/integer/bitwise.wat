;; and, or, xor with slots and constants; x ^ -1 is CLIF's bnot, and again an exclusive or.
(module
  (func (export "three") (param i32 i32) (result i32 i32 i32)
    (i32.and (local.get 0) (local.get 1)) (i32.or (local.get 0) (local.get 1)) (i32.xor (local.get 0) (local.get 1)))
  (func (export "constants") (param i64) (result i64)
    (i64.xor (i64.or (i64.and (i64.const 0xff) (local.get 0)) (i64.const 0x10000)) (i64.const 0x123456789a)))
  (func (export "not") (param i32) (result i32) (i32.xor (local.get 0) (i32.const -1)))
  (func (export "negative") (param i64) (result i64) (i64.sub (i64.const 0) (local.get 0))))

;; run: three(12, 10) = 8, 14, 6
;; run: constants(0x1ff) = 0x1234577865
;; run: not(5) = -6
;; run: negative(7) = -7

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `three`: (i32, i32) -> (i32, i32, i32)
;;   clif
;;     function u0:0(i32, i32) -> i32, i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = band v0, v1
;;         v3 = bor v0, v1
;;         v4 = bxor v0, v1
;;         return v2, v3, v4
;;     }
;;   bytecode, 5 slots
;;     and32 s4, s0, s1
;;     or32 s3, s0, s1
;;     xor32 s2, s0, s1
;;     ret [n: s4 s3 s2]
;;
;; function `constants`: (i64) -> (i64)
;;   clif
;;     function u0:1(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 255
;;         v7 = band v0, v1  ; v1 = 255
;;         v3 = iconst.i64 0x0001_0000
;;         v4 = bor v7, v3  ; v3 = 0x0001_0000
;;         v5 = iconst.i64 0x0012_3456_789a
;;         v6 = bxor v4, v5  ; v5 = 0x0012_3456_789a
;;         return v6
;;     }
;;   bytecode, 5 slots
;;     and64 acc, s0, #255
;;     const64 s4, #78187493530
;;     xor_of_or64 acc, acc, #65536, s4
;;     ret acc
;;
;; function `not`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v3 = bnot v0
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     xor32 acc, s0, #8:-1
;;     ret acc
;;
;; function `negative`: (i64) -> (i64)
;;   clif
;;     function u0:3(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v3 = ineg v0
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     sub64 acc, #0, s0
;;     ret acc
