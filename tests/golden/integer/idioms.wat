;; What programs write for lack of an instruction, and CLIF has: iabs, bmask (all bits or none), bitselect.
(module
  (func (export "abs") (param i32) (result i32)
    (select (local.get 0) (i32.sub (i32.const 0) (local.get 0)) (i32.gt_s (local.get 0) (i32.const 0))))
  (func (export "mask") (param i32) (result i32)
    (i32.sub (i32.const 0) (i32.ne (local.get 0) (i32.const 0))))
  (func (export "blend") (param $mask i64) (param $x i64) (param $y i64) (result i64)
    (i64.or (i64.and (local.get $mask) (local.get $x))
            (i64.and (i64.xor (local.get $mask) (i64.const -1)) (local.get $y))))
  (func (export "swap_bytes") (param i32) (result i32)
    (i32.or
      (i32.or (i32.shl (local.get 0) (i32.const 24))
              (i32.shl (i32.and (local.get 0) (i32.const 0xff00)) (i32.const 8)))
      (i32.or (i32.and (i32.shr_u (local.get 0) (i32.const 8)) (i32.const 0xff00))
              (i32.shr_u (local.get 0) (i32.const 24))))))

;; run: abs(-5) = 5
;; run: abs(5) = 5
;; run: abs(0x80000000) = 0x80000000
;; run: mask(7) = -1
;; run: mask(0) = 0
;; run: blend(0xff00, 0x1234, 0xabcd) = 0x12cd
;; run: swap_bytes(0x12345678) = 0x78563412

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `abs`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v11 = iabs v0
;;         return v11
;;     }
;;   bytecode, 2 slots
;;     abs32 acc, s0
;;     ret acc
;;
;; function `mask`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v3 = icmp ne v0, v1  ; v1 = 0
;;         v4 = uextend.i32 v3
;;         v6 = ineg v4
;;         return v6
;;     }
;;   bytecode, 3 slots
;;     ne32 acc, s0, #0
;;     sub32 acc, #0, acc
;;     ret acc
;;
;; function `blend`: (i64, i64, i64) -> (i64)
;;   clif
;;     function u0:2(i64, i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v3 = band v0, v1
;;         v8 = bnot v0
;;         v6 = band v8, v2
;;         v7 = bor v3, v6
;;         return v7
;;     }
;;   bytecode, 6 slots
;;     and_not64 acc, s2, s0
;;     or_and64 acc, acc, s0, s1
;;     ret acc
;;
;; function `swap_bytes`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v16 = bswap v0
;;         return v16
;;     }
;;   bytecode, 2 slots
;;     bswap32 acc, s0
;;     ret acc
